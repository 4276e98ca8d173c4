import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { Turns } from '../../utils/messages/turns';
import { coachRest } from '../../utils/settings/settings';
import { AT_WORK } from '../../utils/switches/coachRest';
import { type IconState, iconWords } from './iconWords';

/** What a background that was stopped and wakes again must know about the button. */
interface Shown {
  due: number;
  /** Of the agent's current reply, for each tab in which one was seen. */
  flags: Record<number, number>;
}

const shown = storage.defineItem<Shown>('session:icon', { fallback: { due: 0, flags: {} } });

// One after another, so that nothing is drawn from what an overtaken call has read.
const turns = new Turns();

/** Keeps the toolbar button in step with the coach being off or paused, from the start of the background on. */
export function watchIcon(): void {
  coachRest.watch(() => void change((state) => state));
}

/** Shows the flag count of the agent's reply in a tab. */
export function showFlags(tabId: number, flags: number): void {
  void change(
    (state) => (state.flags[tabId] === flags ? undefined : { ...state, flags: { ...state.flags, [tabId]: flags } }),
    (state) => drawTab(tabId, flags, state),
  );
}

/** Shows how many reminders are due. Settles once shown; never rejects. */
export function showDue(due: number): Promise<void> {
  return change((state) => (state.due === due ? undefined : { ...state, due }));
}

/** A tab was closed. */
export function forgetIcon(tabId: number): void {
  void change(({ due, flags: { [tabId]: gone, ...flags } }) => (gone === undefined ? undefined : { due, flags }));
}

/**
 * @param next returns the new state, or undefined if nothing changed
 * @param show draws what has changed
 */
function change(
  next: (state: Shown) => Shown | undefined,
  show: (state: Shown) => Promise<void> = draw,
): Promise<void> {
  return turns
    .take(async () => {
      const before = await shown.getValue().catch((): Shown => shown.fallback);
      const after = next(before);
      if (!after) return;
      await shown.setValue(after).catch(console.error);
      await show(after);
    })
    .catch(console.error);
}

async function draw({ due, flags }: Shown): Promise<void> {
  const rest = await coachRest.getValue().catch(() => AT_WORK);
  await drawOn({}, { rest, due, flags: 0 });
  // A tab's own display overrides what all tabs show.
  for (const [tabId, count] of Object.entries(flags)) await drawTab(Number(tabId), count, { due, rest });
}

async function drawTab(
  tabId: number,
  flags: number,
  { due, rest }: { due: number; rest?: IconState['rest'] },
): Promise<void> {
  const state = { due, flags, rest: rest ?? (await coachRest.getValue().catch(() => AT_WORK)) };
  // The tab may be gone already.
  await drawOn({ tabId }, state).catch(() => undefined);
}

async function drawOn(where: { tabId?: number }, state: IconState): Promise<void> {
  const { badge, color, title } = iconWords(state, Date.now());
  // Firefox, manifest version 2, has the button under another name.
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeText({ ...where, text: badge });
  await button.setBadgeBackgroundColor({ ...where, color });
  await button.setBadgeTextColor({ ...where, color: '#ffffff' });
  await button.setTitle({ ...where, title });
}
