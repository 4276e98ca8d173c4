import { steps } from '../rules/engine/library';
import type { CoachView } from '../utils/coach/coachView';

/** What a listener should hear of a change: new flags, the last flag gone, new ticks. Empty when there is nothing. */
export function describeChange(before: CoachView, after: CoachView): string {
  if (!before.watching.on || !after.watching.on) return '';
  return [...flagNews(before, after), ...stepNews(before, after)].join(' ');
}

function flagNews(before: CoachView, after: CoachView): string[] {
  const known = new Set(before.flags.map((flag) => flag.id));
  const fresh = after.flags.filter((flag) => !known.has(flag.id));
  if (fresh.length > 3) return [`${fresh.length} new places in the wording.`];
  if (fresh.length > 0) return fresh.map((flag) => `“${flag.text}”: ${flag.message}`);
  return before.flags.length > 0 && after.flags.length === 0 ? ['Nothing left to change in the wording.'] : [];
}

function stepNews(before: CoachView, after: CoachView): string[] {
  if (!after.recovery) return [];
  const had = new Set(before.steps.filter((step) => step.present).map((step) => step.stepId));
  const fresh = new Set(after.steps.filter((step) => step.present && !had.has(step.stepId)).map((step) => step.stepId));
  return steps.filter((step) => fresh.has(step.id)).map((step) => `Done: ${step.label}.`);
}
