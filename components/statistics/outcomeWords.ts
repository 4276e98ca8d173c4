import type { Outcome } from '../../utils/stats/statRow';

/** The outcomes as a team lead reads them, and what each counts. */
export const OUTCOME_WORDS: Record<Outcome, { label: string; meaning: string }> = {
  shown: { label: 'Shown', meaning: 'Flags that stood in a reply through a pause.' },
  fixed: { label: 'Rewritten', meaning: 'Replaced with a suggested rewrite, its blanks filled.' },
  edited: { label: 'Edited', meaning: 'Changed or deleted by hand.' },
  dismissed: { label: 'Dismissed', meaning: 'Put aside by the agent.' },
  sent: { label: 'Sent anyway', meaning: 'Still in the reply when it was sent.' },
  disputed: { label: 'Disputed', meaning: 'The agent said that the flag is wrong.' },
  blank: { label: 'Sent with a blank', meaning: 'Rewritten, but sent before its blank was filled.' },
};
