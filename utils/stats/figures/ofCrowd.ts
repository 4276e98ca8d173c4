import { type Crowd, FEWEST_AGENTS, ME } from './crowd';

/** Of rows that several agents have counted, those that may be shown. */
export interface CrowdRows<Row> {
  /** Those of others are of nobody any more: their source is `others`. */
  rows: Row[];
  /** Whether there are some of others, who are too few to be shown. */
  isHidden: boolean;
}

/**
 * Promises or incidents as they are shown and exported: of others only where they are five at least, and never whose
 * each is. The own ones always.
 * @param rows what is chosen
 */
export function ofCrowd<Row extends { source: string }>(rows: readonly Row[], crowd: Crowd): CrowdRows<Row> {
  const isMine = ({ source }: Row) => crowd.agentsOf(source).every((agent) => agent === ME);
  const own = rows.filter(isMine);
  const others = rows.filter((row) => !isMine(row));
  const agents = new Set(others.flatMap(({ source }) => crowd.agentsOf(source)).filter((agent) => agent !== ME));
  if (agents.size > 0 && agents.size < FEWEST_AGENTS) return { rows: own, isHidden: true };
  return { rows: [...own, ...others.map((row) => ({ ...row, source: 'others' }))], isHidden: false };
}
