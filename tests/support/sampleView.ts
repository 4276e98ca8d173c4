import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';
import type { ChecklistEvent } from '../../utils/checklist/checklistEvent';
import { rebuild } from '../../utils/checklist/checklistState';
import { type ChecklistView, checklistView } from '../../utils/checklist/checklistView';
import type { CoachView, FlagView } from '../../utils/coach/reply/coachView';
import type { Reminders } from '../../utils/timers/followReminders';
import type { Timer } from '../../utils/timers/timer';

/** A flag as the coach reports it. */
export function sampleFlag(changes: Partial<FlagView> = {}): FlagView {
  return {
    id: 'flag-1',
    ruleId: 'non-apology/if-you-feel',
    category: 'non-apology',
    severity: 'warning',
    text: 'sorry if you feel that way',
    message: 'This apologises for a feeling, not for what happened.',
    why: 'A condition tells the customer that the failure may be only in their impression.',
    source: ['seed 001', 'Lazare'],
    evidence: 'research',
    rewrites: ['sorry that we [what went wrong]'],
    ...changes,
  };
}

/** A coach that watches a reply in a recovery. */
export function sampleView(changes: Partial<CoachView> = {}): CoachView {
  return {
    watching: { on: true, helpdesk: 'Zendesk' },
    recovery: true,
    flags: [],
    quotes: [],
    isEnglish: true,
    blanks: [],
    promises: [],
    signs: { steps: [], open: [], length: 0 },
    ...changes,
  };
}

interface ChecklistChanges extends Partial<Parameters<typeof checklistView>[1]> {
  situation?: Situation;
  drafted?: ChecklistStepId[];
  sent?: ChecklistStepId[];
  ticked?: ChecklistStepId[];
  unticked?: ChecklistStepId[];
  openedAt?: number;
}

/** The checklist of a ticket in a recovery, after these events. */
export function sampleChecklist(changes: ChecklistChanges = {}): ChecklistView {
  const { situation = 'auto', drafted = [], sent = [], ticked = [], unticked = [], openedAt = 0, ...around } = changes;
  const events: ChecklistEvent[] = [
    { type: 'opened', at: openedAt },
    { type: 'situation', at: openedAt, situation },
    ...(sent.length > 0 ? [{ type: 'sent' as const, at: openedAt, steps: sent }] : []),
    { type: 'drafted', at: openedAt, steps: drafted },
    ...ticked.map((step) => ({ type: 'ticked' as const, at: openedAt, step })),
    ...unticked.map((step) => ({ type: 'unticked' as const, at: openedAt, step })),
  ];
  return checklistView(rebuild(events), { recovery: true, isWritten: false, keptFor: 'ticket', ...around });
}

/** For an agent with nothing to be reminded of. */
export function sampleReminders(): Reminders {
  return {
    timers: [],
    times: { progressMinutes: 20, updateMinutes: 60, checkAfter: 0 },
    giftsAllowed: true,
    labelled: true,
    notices: [],
  };
}

/** A promise to a customer on Zendesk, due an hour after the start of 1970. */
export function sampleTimer(changes: Partial<Timer> = {}): Timer {
  const due = changes.due ?? 3_600_000;
  return {
    id: 'timer-1',
    kind: 'commitment',
    conversation: 'another',
    site: 'zendesk',
    origin: 'https://acme.zendesk.com',
    due,
    remind: due,
    created: 0,
    status: 'waiting',
    ...changes,
  };
}
