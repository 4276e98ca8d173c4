import { failuresIn, MESSAGES_KEPT, type MessageClues, readMessage } from './engine/clues/customerMessage';
import { remember } from './engine/expressions/memory';
import type { Judgement } from './engine/judging/judgement';
import type { ReviewContext } from './reviewContext';
import type { Category, StepId } from './types';

// Weights were fitted to labelled conversations and rounded. A sum above 0 is a recovery.
const ORDINARY = -1.5;

/** The weight of each clue in the customer's message, and how often it counts at most. */
const CLUES: Partial<Record<keyof MessageClues, [weight: number, most: number]>> = {
  complaints: [1.2, 2],
  worst: [0.6, 4],
  drawback: [1.9, 2],
  anger: [1.1, 3],
  fault: [0.3, 3],
  grievance: [0.3, 3],
  shouts: [0.8, 2],
  frowns: [0.8, 1],
  smiles: [-1.4, 1],
  delight: [-1.2, 4],
};

/** The weights of steps in the draft: people apologise for failures. */
const STEPS: Partial<Record<StepId, number>> = { apology: 2.3, ownership: 1.1, empathy: 0.9 };

/** The weights of flaws in the draft. An agent who defends or explains has something to defend or explain. */
const FLAWS: Partial<Record<Category, number>> = {
  'non-apology': 1.2,
  defensive: 0.6,
  vague: 0.4,
  excuse: 0.4,
  dodge: 0.3,
  blame: 0.3,
};

/**
 * Whether this conversation is a service recovery: the agent's choice first, then the reader's, then the customer's
 * message together with the draft, which may apologise, own, comfort and repair, or thank for kind words.
 */
export function isRecovery(context: ReviewContext, judgements: Judgement[]): boolean {
  const { situation = 'auto', recovery } = context;
  if (situation !== 'auto') return situation !== 'ordinary';
  if (recovery !== undefined) return recovery;
  const clues = read(context.customerMessage ?? '');
  return ORDINARY + weighMessage(clues) + weighDraft(judgements, clues.drawback > 0) > 0;
}

const read = remember(50, readMessage, MESSAGES_KEPT);

function weighMessage(clues: MessageClues): number {
  const { anger, drawback, reproach, contrast, delight, requests, asked, statements } = clues;
  const complains = anger + drawback + reproach + failuresIn(clues) > 0;
  let weight = sumOf(CLUES, (clue, [each, most]) => each * Math.min(clues[clue], most));
  // "Lovely room, but no hot water."
  if (delight > 0 && complains && contrast + drawback > 0) weight += 2.2;
  // A customer who neither asks nor praises is reporting what happened.
  if (delight === 0 && requests === 0 && statements > 0) weight += 1.6;
  if (requests > 0) weight -= complains || asked > 0 ? 0.9 : 1.6;
  return weight;
}

/** @param mixed whether the customer's praise has a drawback: then thanks do not mean that all was well. */
function weighDraft(judgements: Judgement[], mixed: boolean): number {
  const words = judgements.reduce((sum, { clue }) => sum + (mixed ? Math.max(clue, 0) : clue), 0);
  return (
    Math.max(-5, Math.min(words, 6)) +
    sumOf(STEPS, (step, weight) => (judgements.some(({ steps }) => steps.has(step)) ? weight : 0)) +
    sumOf(FLAWS, (category, weight) => (judgements.some(({ hits }) => hits.some(isEvidenceOf(category))) ? weight : 0))
  );
}

/** A non-apology that counts only in a recovery is no evidence of one. */
function isEvidenceOf(category: Category): (hit: Judgement['hits'][number]) => boolean {
  return ({ rule }) => rule.category === category && !(category === 'non-apology' && rule.when === 'recovery');
}

function sumOf<Key extends string, Value>(
  table: Partial<Record<Key, Value>>,
  weigh: (key: Key, value: Value) => number,
): number {
  return (Object.entries(table) as [Key, Value][]).reduce((sum, [key, value]) => sum + weigh(key, value), 0);
}
