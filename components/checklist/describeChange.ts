import { i18n } from '#i18n';
import type { ChecklistView } from '../../utils/checklist/checklistView';
import type { CoachView } from '../../utils/coach/reply/coachView';
import type { Timer } from '../../utils/timers/timer';
import { isDue, TIMER_WORDS } from '../reminders/timerWords';

/** Everything in the panel that changes by itself. */
export interface PanelState {
  view: CoachView;
  checklist?: ChecklistView;
  timers: readonly Timer[];
  /** In milliseconds since 1970. */
  now: number;
}

/** More than this many at once are counted, not read out. */
const MOST = 3;

/**
 * What to announce about a change: new flags, the last flag gone, new ticks, what has become due. Empty when there is
 * nothing.
 */
export function describeChange(before: PanelState, after: PanelState): string {
  const isOn = before.view.watching.on && after.view.watching.on;
  return [
    ...(isOn ? flagNews(before.view, after.view) : []),
    ...checklistNews(before.checklist, after.checklist),
    ...timerNews(before, after),
  ].join(' ');
}

function flagNews(before: CoachView, after: CoachView): string[] {
  const known = new Set(before.flags.map((flag) => flag.id));
  const fresh = after.flags.filter((flag) => !known.has(flag.id));
  if (fresh.length > MOST) return [i18n.t('checklist.news.flags', { count: fresh.length })];
  if (fresh.length > 0)
    return fresh.map(({ text, message }) => i18n.t('checklist.news.flag', { words: text, message }));
  return before.flags.length > 0 && after.flags.length === 0 ? [i18n.t('checklist.news.noFlags')] : [];
}

function checklistNews(before: ChecklistView | undefined, after: ChecklistView | undefined): string[] {
  // Each conversation has its own opening time: a switch to another ticket is not news about this one.
  if (!before || !after || before.openedAt !== after.openedAt || after.phases.length === 0) return [];
  const { done, total } = after;
  const progress = () => [i18n.t('checklist.news.progress', { done, total })];
  if (before.phases.length === 0) return progress();
  const open = new Set(stepsOf(before).flatMap(({ id, done }) => (done ? [] : [id])));
  // The screen reader already announces a box that is ticked by hand.
  const fresh = stepsOf(after).filter(({ id, done, by }) => done && by !== 'hand' && open.has(id));
  return fresh.length > MOST ? progress() : fresh.map(({ label }) => i18n.t('checklist.news.done', { step: label }));
}

function stepsOf({ phases }: ChecklistView) {
  return phases.flatMap(({ steps }) => steps);
}

function timerNews(before: PanelState, after: PanelState): string[] {
  const known = new Set(before.timers.filter((timer) => isDue(timer, before.now)).map(({ id }) => id));
  const fresh = after.timers.filter((timer) => isDue(timer, after.now) && !known.has(timer.id));
  if (fresh.length > MOST) return [i18n.t('checklist.news.remindersDue', { count: fresh.length })];
  return fresh.map(({ kind, label }) => {
    const reminder = TIMER_WORDS[kind];
    return label
      ? i18n.t('checklist.news.dueFor', { reminder, ticket: label })
      : i18n.t('checklist.news.due', { reminder });
  });
}
