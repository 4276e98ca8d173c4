import { NOON } from './clock';
import { type Place, placeOf } from './phrase';

/** When the working day usually ends, and so when anything promised for a day is due: five in the afternoon. */
export const END_OF_DAY = 17 * 60;
/** The last minute of a day, for those who promise something "today" after hours. */
export const LAST_MINUTE = 24 * 60 - 1;

interface Part {
  words: RegExp;
  /** Its end, in minutes since midnight; for "first thing", the beginning of the working day. */
  minute: number;
  /** For those who work late, it lasts until midnight. */
  isOpenEnded?: true;
  /** Clear enough without "this" or "in the" before it. */
  isAlone?: true;
}

/** The more specific first: in "first thing on Monday morning", it is the first thing. */
const PARTS: Part[] = [
  { words: /\b(?:first|1st) thing\b/i, minute: 9 * 60, isAlone: true },
  {
    words:
      /\b(?:(?:end|close) of (?:the |my |our |your )?(?:working |business )?day|eod|(?:close|end) of (?:business|play)|cob|cop|eob|end of (?:my|our|the|this) shift)\b|\b(?:end|close) of (?=(?:the )?(?:next |following )?(?:working |business )?(?:[a-z]*day|tomorrow)\b)/i,
    minute: END_OF_DAY,
    isOpenEnded: true,
    isAlone: true,
  },
  { words: /\b(?:early|mid-?) ?morning\b/i, minute: 10 * 60 },
  { words: /\bmorning\b/i, minute: NOON },
  { words: /\b(?:early|mid-?) ?afternoon\b/i, minute: 15 * 60 },
  { words: /\bafternoon\b/i, minute: END_OF_DAY },
  { words: /\btonight\b/i, minute: 21 * 60, isOpenEnded: true, isAlone: true },
  { words: /\b(?:evening|night)\b/i, minute: 21 * 60 },
];

/** A part of a day. */
export interface DayPart extends Place, Omit<Part, 'words'> {
  /** Whether it is today's where no day is named: "this morning", "by the end of the day". */
  isToday: boolean;
}

const THIS = /\b(?:this|later this) $/i;
const IN_THE = /\b(?:in|by|during|over|before|until|this)(?: the)? $/i;

/** The part of a day that a text names; undefined where it names none. */
export function readDayPart(text: string): DayPart | undefined {
  for (const { words, ...part } of PARTS) {
    const match = words.exec(text);
    if (!match) continue;
    const place = placeOf(match);
    const lead = text.slice(0, place.start);
    return {
      ...part,
      ...place,
      isToday: part.isOpenEnded === true || THIS.test(lead),
      ...(IN_THE.test(lead) && { isAlone: true }),
    };
  }
  return undefined;
}
