import { cite, plain } from '../markdown';
import { CHECKLIST_STEPS, PHASES } from './checklist';
import type { ChecklistStep, ChecklistStepId } from './checklistStep';
import { SITUATION_PLANS, type SituationPlan } from './situations';

/** The checklist of the side panel as parts of a page of Markdown. */
export function describeChecklist(): string[] {
  return [
    '## The recovery checklist',
    'What the side panel asks for. It ticks a step that it can read from the draft; the agent has the last word on every step.',
    ...PHASES.flatMap(({ label, steps }) => [`### ${label}`, steps.map(describe).join('\n')]),
    '### Situations',
    Object.values(SITUATION_PLANS).map(describeSituation).join('\n'),
  ];
}

function describe({ label, why, source, ticks, tickedBySending, optional, timer }: ChecklistStep): string {
  const marks = [
    ticks ? 'ticked from the draft' : tickedBySending ? 'ticked when the reply is sent' : 'ticked by hand',
    ...(optional ? ['if it fits'] : []),
    ...(timer ? ['with a timer'] : []),
  ];
  return `- **${plain(label)}** (${marks.join(', ')}). ${plain(why)} From: ${source.map(cite).join('; ')}.`;
}

function describeSituation({ label, meaning, essential, without }: SituationPlan): string {
  return `- **${label}**: ${plain(meaning)} Not without: ${names(essential)}. Left out: ${names(without)}.`;
}

const names = (ids: readonly ChecklistStepId[]) =>
  ids.map((id) => plain(CHECKLIST_STEPS.get(id)?.label ?? id)).join('; ');
