import { wallTime } from '../zonedTime';
import type { Here } from './choices';
import type { Clock } from './clock';
import { isDeadline, type Place, phrase, placeOf, without } from './phrase';
import { readClocks } from './readClock';

/** The times of day that a text names, and the one that is promised. */
export function readPromisedClock(
  text: string,
  spans: readonly Place[],
  here: Here,
): { clock: Clock | undefined; clocks: Clock[] } {
  const clocks = [...readClocks(without(text, spans)), ...sameTime(text, here)];
  return { clock: chosenClock(text, clocks), clocks };
}

/** The time of day that is introduced as a deadline, or else the first; of "at 2 or 3 pm" the later. */
function chosenClock(text: string, clocks: readonly Clock[]): Clock | undefined {
  const chosen = clocks.find((place) => isDeadline(text, place)) ?? clocks[0];
  const or = clocks.find(
    (other) => chosen && /^ *(?:or|and|to|-) *(?:at |by )?$/i.test(text.slice(chosen.end, other.start)),
  );
  return or && chosen ? { ...or, start: chosen.start } : chosen;
}

/** "This time tomorrow": the present time of day. */
function sameTime(text: string, { now, timeZone }: Here): Clock[] {
  return [...text.matchAll(phrase('\\b(?:this|the same) time (?=tomorrow|on|next)'))].map((match) => ({
    ...placeOf(match),
    minutes: [wallTime(now, timeZone).minute],
  }));
}
