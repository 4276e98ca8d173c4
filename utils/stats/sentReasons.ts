/** Why a reply was sent with flagged words; the agent can say so afterwards. */
export const SENT_REASONS = ['true', 'asked', 'policy', 'time', 'wrong'] as const;

/** `wrong`: the flag is wrong, and is counted as disputed. */
export type SentReason = (typeof SENT_REASONS)[number];

/** Whether it is one of them. */
export function isSentReason(text: string): text is SentReason {
  return SENT_REASONS.some((reason) => reason === text);
}

/** How often agents gave a reason for sending what a rule flags. */
export interface ReasonCount {
  ruleId: string;
  reason: SentReason;
  count: number;
}
