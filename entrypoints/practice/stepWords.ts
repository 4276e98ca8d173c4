import type { StepId } from '../../rules/types';

interface StepWords {
  /** What the reply did: "You apologised". */
  landed: string;
  /** What would have helped, as an instruction. */
  missing: string;
}

/** The recovery steps as a debrief speaks of them. */
export const STEP_WORDS: Record<StepId, StepWords> = {
  apology: { landed: 'You apologised', missing: 'Say sorry, without an “if” or a “but”.' },
  forgiveness: { landed: 'You asked for forgiveness', missing: 'Ask for forgiveness, and leave the answer open.' },
  ownership: { landed: 'You owned the failure', missing: 'Say plainly what you got wrong, as “we” or “I”.' },
  empathy: { landed: 'You named the feeling', missing: 'Name what this must have felt like.' },
  impact: { landed: 'You named what it cost them', missing: 'Say what it cost this customer, in their own terms.' },
  question: { landed: 'You asked a real question', missing: 'Ask something that only this customer can answer.' },
  action: { landed: 'You did something about it', missing: 'Say what you have done, or are doing now.' },
  options: { landed: 'You gave a choice', missing: 'Give a choice of what you can do instead.' },
  commitment: { landed: 'You gave a time', missing: 'Say who does what, and by when.' },
  gesture: { landed: 'You added a gesture', missing: 'Add something small and personal.' },
  followup: { landed: 'You said that you will check', missing: 'Say when you will check that all is well.' },
  prevention: { landed: 'You said what changes', missing: 'Say what changes, so that it does not happen again.' },
};
