import { readMessage } from './engine/clues';
import type { Judgement } from './engine/judgeSentence';
import { remember } from './engine/memory';
import type { Category, ReviewContext, StepId } from './types';

// Weights were fitted to labelled conversations and rounded. Above 0 in all is a recovery.
const ORDINARY = -1.1;

/** What steps in the draft say: people apologise for failures. */
const STEPS: Partial<Record<StepId, number>> = { apology: 1.5, empathy: 0.4, ownership: 0.3 };

/** What flaws in the draft say. They defend or explain something, so there is something. */
const FLAWS: Partial<Record<Category, number>> = {
  'non-apology': 1.2,
  defensive: 0.5,
  vague: 0.3,
  excuse: 0.2,
  dodge: 0.2,
};

/**
 * Whether this conversation is a service recovery: the agent's choice first, then the customer's message together
 * with the draft, which may apologise, own, comfort and repair, or thank for kind words.
 */
export function isRecovery(context: ReviewContext, judgements: Judgement[]): boolean {
  if (context.situation === 'recovery' || context.situation === 'cannot-fix') return true;
  if (context.situation === 'ordinary') return false;
  return ORDINARY + weighMessage(context.customerMessage ?? '') + weighDraft(judgements) > 0;
}

/** What the customer's message says: complaints count at once, delight takes a little away (mixed reviews). */
const weighMessage = remember(50, (message): number => {
  const clues = readMessage(message);
  const { anger, fault, absence, grievance, reproach, contrast, delight, enquiries, statements } = clues;
  const complains = anger + fault + absence + grievance + reproach > 0;
  const against = 2 * anger + fault + absence + grievance / 2 + contrast;
  let weight = (1.3 * (against - delight)) / (against + delight + 2);
  weight += Math.min(anger, 3);
  weight += 0.85 * Math.min(fault, 3);
  weight += 0.55 * Math.min(absence, 2);
  weight += 0.25 * Math.min(grievance + reproach, 3);
  weight += 0.7 * Math.min(contrast, 2);
  weight += 0.4 * Math.min(clues.shouts, 2);
  weight += 0.35 * Math.min(clues.asked, 2);
  weight += 0.3 * Math.min(clues.frowns, 1);
  weight -= 0.5 * Math.min(delight, 5);
  weight -= Math.min(clues.smiles, 1);
  // "Lovely room, but no hot water."
  if (delight > 0 && contrast > 0 && complains) weight += 0.6;
  // Whoever neither asks nor praises tells what happened.
  if (delight === 0 && enquiries === 0 && statements > 0) weight += 1.7;
  if (enquiries > 0) weight -= complains ? 0.25 : 1.5;
  return weight;
});

function weighDraft(judgements: Judgement[]): number {
  const words = judgements.reduce((sum, { clue }) => sum + clue, 0);
  return (
    Math.max(-1.5, Math.min(words, 4)) +
    sumOf(STEPS, (step) => judgements.some(({ steps }) => steps.has(step))) +
    sumOf(FLAWS, (category) => judgements.some(({ hits }) => hits.some(({ rule }) => speaks(rule, category))))
  );
}

/** A non-apology that only counts in a recovery cannot tell that this is one. */
function speaks(rule: Judgement['hits'][number]['rule'], category: Category): boolean {
  return rule.category === category && !(category === 'non-apology' && rule.when === 'recovery');
}

function sumOf<Key extends string>(weights: Partial<Record<Key, number>>, holds: (key: Key) => boolean): number {
  return (Object.entries(weights) as [Key, number][]).reduce(
    (sum, [key, weight]) => sum + (holds(key) ? weight : 0),
    0,
  );
}
