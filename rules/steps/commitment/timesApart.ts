import { BARE_HOUR, CLOCK, DAY, withoutTimes } from './kindsOfTime';
import { OTHERS } from './ours';
import { type Part, partsOf } from './partsOf';

/** "And the courier on Friday" */
const OF_OTHERS = new RegExp(
  `^\\W*(?:(?:and|then|the|an?|our) )*(?:${OTHERS.source})\\W+(?:by|on|at|in|within|before|today|tonight|tomorrow)\\b`,
);
/** A customer could not follow a longer sentence; bounds the work. */
const LONGEST = 500;

/**
 * The promises that share one verb: "I'll call you at 10am and at 3pm" and "the label by 5pm today and the refund by
 * Friday" are two each. Like the input, each is a plain text with blanks in place of what is not its own. A time of day
 * keeps the day that is named for all, and a day keeps the time.
 */
export function timesApart(promise: string): string[] {
  if (promise.length > LONGEST) return [promise];
  const parts = partsOf(promise);
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [promise];
  const texts = [only(promise, 0, first.end)];
  for (const part of others) {
    if (OF_OTHERS.test(part.text)) continue;
    texts.push(over(only(promise, part.start, part.end), shared(texts.at(-1) ?? '', part)));
  }
  const day = dayOfList(promise, parts);
  return day === undefined ? texts : texts.map((text) => over(text, day));
}

/** What a promise takes from the one before: the words around its time, and what of that it does not say itself. */
function shared(before: string, { text, isBare }: Part): string {
  const hasClock = CLOCK.test(text) || BARE_HOUR.test(text);
  const hasDay = DAY.test(text);
  const keepsDay = hasClock && !hasDay && CLOCK.test(before);
  const keepsClock = isBare && hasDay && !hasClock;
  return withoutTimes(before, (time) => (keepsDay && DAY.test(time)) || (keepsClock && CLOCK.test(time)));
}

/** "At 9am, 1pm and 4pm tomorrow": the shared day; undefined if each has its own, or there is none. */
function dayOfList(promise: string, parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!last?.isBare || !CLOCK.test(last.text) || !DAY.test(last.text)) return undefined;
  if (!parts.slice(1).every((part) => part.isBare) || others.some(({ text }) => DAY.test(text))) return undefined;
  // "At 5pm and 9am tomorrow": the first is today.
  if (/\d ?p/.test(parts[0]?.text ?? '') && /\d ?a/.test(last.text)) return undefined;
  const day = DAY.exec(last.text);
  const start = last.start + (day?.index ?? 0);
  return only(promise, start, start + (day?.[0].length ?? 0));
}

/** One text over another, where the first one has blanks. */
function over(above: string, below: string): string {
  return above.replace(/ /g, (blank, at: number) => below[at] ?? blank);
}

/** A text with blanks in place of everything outside two offsets. */
function only(text: string, start: number, end: number): string {
  return text.slice(start, end).padStart(end).padEnd(text.length);
}
