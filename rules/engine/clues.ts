import {
  ABSENCE,
  ANGER,
  ANSWERED,
  type ClueWords,
  CONTRAST,
  DELIGHT,
  ENQUIRY,
  FAULT,
  GRIEVANCE,
  REPAIR,
  REPROACH,
  THANKED,
  WHY,
} from './clueWords';
import { type CompiledExpression, compileExpression } from './expression';
import { SentenceText } from './match';
import { remember } from './memory';
import { normalise } from './normalise';
import { splitLine } from './sentences';
import { type Kind, kindOf } from './vocabulary';

interface Clues {
  words: ReadonlySet<Kind>;
  phrases: CompiledExpression[];
}

const prepared = ({ words, phrases }: ClueWords): Clues => ({
  words: new Set(words.flatMap((line) => line.split(' ')).map(kindOf)),
  phrases: phrases.map(compileExpression),
});

// Earlier kinds take their words first: "no problem" is no problem.
const CUSTOMER = {
  delight: prepared(DELIGHT),
  anger: prepared(ANGER),
  contrast: prepared(CONTRAST),
  reproach: prepared(REPROACH),
  fault: prepared(FAULT),
  absence: prepared(ABSENCE),
  grievance: prepared(GRIEVANCE),
};
const enquiry = prepared(ENQUIRY);
const why = prepared(WHY);

const AGENT = { thanked: prepared(THANKED), answered: prepared(ANSWERED), repair: prepared(REPAIR) };

type Counts<Table> = Record<keyof Table, number>;

/** How many clues of each kind a customer's message holds (./clueWords.ts says what the kinds are). */
export interface MessageClues extends Counts<typeof CUSTOMER> {
  /** Sentences that ask for information, and the faults that they only ask about. */
  enquiries: number;
  asked: number;
  /** Other sentences. */
  statements: number;
  /** Words in capitals, and marks such as "?!". */
  shouts: number;
  smiles: number;
  frowns: number;
}

const SHOUT = /\b[A-Z]{4,}\b|[!?]{2,}/g;
const SMILE = /[😀😁😃😄😊😍🥰😘🙏👏👍💛💚💙💜🧡❤♥🖤🔥🎉💯🤩✨🙌🍹🚀😂]|[:;]-?[)D]|<3/gu;
const FROWN = /[😡🤬😠😤👎💩😭😢😞😒🙄🤮😩😫🤦😕🙁☹]|:'?-?\(/gu;

/** Counts the clues in a customer's message. */
export function readMessage(message: string): MessageClues {
  const clues: MessageClues = {
    delight: 0,
    anger: 0,
    contrast: 0,
    reproach: 0,
    fault: 0,
    absence: 0,
    grievance: 0,
    enquiries: 0,
    asked: 0,
    statements: 0,
    shouts: countOf(SHOUT, message),
    smiles: countOf(SMILE, message),
    frowns: countOf(FROWN, message),
  };
  for (const sentence of sentencesOf(message)) {
    const found = countClues(CUSTOMER, sentence);
    const failures = found.fault + found.absence + found.grievance;
    if (found.reproach === 0 && found.anger === 0 && failures < 2 && holds(enquiry, sentence)) {
      clues.enquiries += 1;
      clues.delight += found.delight;
      clues.asked += failures;
      continue;
    }
    // "Good." and "Hello," state nothing.
    if (sentence.count > 2) clues.statements += 1;
    for (const kind of kindsIn(CUSTOMER)) clues[kind] += found[kind];
  }
  return clues;
}

/** What a normalised sentence of the agent's says about the conversation: words of repair less answers to praise. */
export function clueIn(text: string): number {
  const { repair, thanked, answered } = countClues(AGENT, new SentenceText(text));
  return 1.5 * repair - thanked - answered;
}

/** Whether the customer asks for the reason: then it is an answer, not an excuse. */
export const asksWhy = remember(50, (message): boolean =>
  sentencesOf(message).some((sentence) => holds(why, sentence)),
);

// Nobody needs more to tell what a message is about.
const LONGEST = 6000;
const HANDLE = /@\w+/g;

const sentencesOf = remember(20, (message): SentenceText[] =>
  message
    .slice(0, LONGEST)
    .replace(HANDLE, ' ')
    .split(/[\n\r]+/)
    .flatMap((line) =>
      splitLine(line).map(({ start, end }) => new SentenceText(normalise(line.slice(start, end)).text)),
    ),
);

function holds({ words, phrases }: Clues, sentence: SentenceText): boolean {
  return sentence.holds(words) || phrases.some((phrase) => sentence.find(phrase).length > 0);
}

/** Counts each kind; no word counts twice, and phrases go before single words. */
function countClues<Table extends Record<string, Clues>>(table: Table, sentence: SentenceText): Counts<Table> {
  const counts = {} as Counts<Table>;
  const taken = new Set<number>();
  for (const kind of kindsIn(table)) {
    counts[kind] = 0;
    for (const phrase of (table[kind] as Clues).phrases) {
      for (const { start, end } of sentence.find(phrase)) {
        const places = placesWithin(sentence, start, end);
        if (places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        counts[kind] += 1;
      }
    }
  }
  for (const kind of kindsIn(table)) {
    const { words } = table[kind] as Clues;
    for (let place = 0; place < sentence.count; place += 1) {
      if (taken.has(place) || !sentence.isOneOf(place, words)) continue;
      taken.add(place);
      counts[kind] += 1;
    }
  }
  return counts;
}

function placesWithin({ words }: SentenceText, start: number, end: number): number[] {
  return words.flatMap((word, place) => (word.start >= start && word.end <= end ? [place] : []));
}

const kindsIn = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[];

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
