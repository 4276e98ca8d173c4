import type { Situation } from '../types';
import type { ChecklistStepId } from './checklistStep';

/** How a situation shapes the checklist. */
export interface SituationPlan {
  /** Its name in the panel's list of situations. */
  label: string;
  /** One sentence to the agent who chose it. */
  meaning: string;
  /** The steps that it leaves out. */
  without: readonly ChecklistStepId[];
  /** The three or four steps that a reply should not be sent without: the score counts these. */
  essential: readonly ChecklistStepId[];
}

/** Steps that only some situations require. */
const ONLY_SERIOUS: readonly ChecklistStepId[] = ['leadership', 'facts'];
const ONLY_NOTICED: readonly ChecklistStepId[] = ['event', 'notice-first'];
const ONLY_CANNOT_FIX: readonly ChecklistStepId[] = ['options'];

/** Each situation of a recovery, in the order in which the panel offers them. */
export const SITUATION_PLANS: Record<Exclude<Situation, 'auto' | 'ordinary'>, SituationPlan> = {
  recovery: {
    label: 'Recovery',
    meaning: 'Something went wrong for this customer, and it can be put right.',
    without: [...ONLY_SERIOUS, ...ONLY_NOTICED, ...ONLY_CANNOT_FIX],
    essential: ['apology', 'ownership', 'action', 'commitment'],
  },
  'cannot-fix': {
    label: 'Cannot be fixed',
    meaning: 'It cannot be undone: give the reasons, and say what you can do instead.',
    without: [...ONLY_SERIOUS, ...ONLY_NOTICED, 'action', 'progress', 'show-standard'],
    essential: ['apology', 'ownership', 'options', 'commitment'],
  },
  'not-our-fault': {
    label: 'Not our fault',
    meaning: 'Say sorry for what the customer went through, and help; do not take the blame for what you did not do.',
    without: [...ONLY_SERIOUS, ...ONLY_NOTICED, ...ONLY_CANNOT_FIX, 'ownership', 'prevention'],
    essential: ['apology', 'empathy', 'action', 'commitment'],
  },
  'noticed-first': {
    label: 'We noticed first',
    meaning: 'Tell them what happened, what it means for them, what you are doing, and when they will hear more.',
    without: [...ONLY_SERIOUS, ...ONLY_CANNOT_FIX, 'listen', 'question'],
    essential: ['event', 'apology', 'action', 'commitment'],
  },
  serious: {
    label: 'Serious incident',
    meaning: 'Tell your leadership, check every fact before you send, and hold back gifts until the facts are clear.',
    without: [...ONLY_NOTICED, ...ONLY_CANNOT_FIX, 'gesture', 'forgiveness'],
    essential: ['leadership', 'facts', 'apology', 'commitment'],
  },
};

/** How a situation shapes the checklist; undefined if nothing went wrong. */
export function planOf(situation: Situation, recovery: boolean): SituationPlan | undefined {
  if (situation === 'ordinary' || (situation === 'auto' && !recovery)) return undefined;
  return SITUATION_PLANS[situation === 'auto' ? 'recovery' : situation];
}
