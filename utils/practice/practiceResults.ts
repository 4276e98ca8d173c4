import * as v from 'valibot';

/** How a role play last went, in numbers: nothing that was written is kept. */
export interface PracticeResult {
  /** How often it was played to the end. */
  times: number;
  /** When it was last played, in milliseconds since 1970. */
  at: number;
  /** Steps that the customer waited for and got. */
  taken: number;
  /** Steps that the customer waited for. */
  needed: number;
  /** Places in the replies that stung. */
  stung: number;
}

/** By the role play's id. */
export type PracticeResults = Readonly<Record<string, PracticeResult>>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const RESULT = v.object({ times: count, at: v.number(), taken: count, needed: count, stung: count });

/** The valid results; an invalid one, however it came to be stored, is left out. */
export function readableResults(stored: unknown): PracticeResults {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, result]) => v.is(RESULT, result)));
}

/** The results after a role play was played to the end once more. */
export function withResult(
  results: PracticeResults,
  id: string,
  played: Omit<PracticeResult, 'times'>,
): PracticeResults {
  return { ...results, [id]: { ...played, times: (results[id]?.times ?? 0) + 1 } };
}

/** When the agent last played anything to the end, in milliseconds since 1970; undefined when never. */
export function lastPractice(results: PracticeResults): number | undefined {
  const times = Object.values(results).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : undefined;
}
