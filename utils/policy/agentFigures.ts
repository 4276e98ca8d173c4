import { managedPolicy } from './managedPolicy';

/** Whether a lead sees the figures of each agent. Only the browser's own policy can say so, never a setting or a file. */
export interface AgentFigures {
  isAllowed: boolean;
  /** In the team's own words; undefined where it gave none, or has settled nothing. */
  reason: string | undefined;
}

/** What the team has settled about figures by agent; nothing settled means no. Never rejects. */
export async function agentFigures(): Promise<AgentFigures> {
  const { policy, reasons } = await managedPolicy();
  return { isAllowed: policy.figuresByAgent === true, reason: reasons.figuresByAgent };
}
