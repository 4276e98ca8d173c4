import { i18n } from '#i18n';
import { CHECKLIST_STEPS, PHASES, type Phase } from '../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import { messageKey } from './messageKey';

/** A step in the language of the interface; the rules have it in English, for their catalogue. */
export interface StepWords {
  /** As an instruction: "Apologise, sincerely and without conditions". */
  label: string;
  /** One sentence: what the step does for the customer. */
  why: string;
  /** The team's note about it. */
  note?: string;
}

/** What the team decided once for all conversations. */
export interface TeamChoices {
  /** Whether agents may send gifts; some trades forbid it (seed 000). Default true. */
  giftsAllowed?: boolean;
  /** Who may give them, in the lead's own words (seed 000). */
  whoMayGive?: string;
}

// Read once: the checklist is rendered repeatedly while the agent writes.
const STEPS = new Map(
  [...CHECKLIST_STEPS.keys()].map((id): [ChecklistStepId, StepWords] => [id, wordsOf(messageKey(id))]),
);
const WITHOUT_GIFT = wordsOf('gestureWithoutGift');
const PHASE_LABELS = new Map(PHASES.map(({ id }) => [id, i18n.t(`checklist.phases.${id}`)]));

/** A step's name and why it matters, according to the team's choices. */
export function stepWords(step: ChecklistStepId, { giftsAllowed = true, whoMayGive }: TeamChoices = {}): StepWords {
  const words = STEPS.get(step) as StepWords;
  if (step !== 'gesture') return words;
  // In place of a gift where gifts are not permitted (seed 000).
  if (!giftsAllowed) return WITHOUT_GIFT;
  return whoMayGive ? { ...words, note: i18n.t('checklist.step.whoMayGive', { who: whoMayGive }) } : words;
}

/** The name of a phase of a recovery. */
export function phaseLabel(phase: Phase['id']): string {
  return PHASE_LABELS.get(phase) as string;
}

function wordsOf(key: ReturnType<typeof messageKey<ChecklistStepId>> | 'gestureWithoutGift'): StepWords {
  return { label: i18n.t(`checklist.steps.${key}.label`), why: i18n.t(`checklist.steps.${key}.why`) };
}
