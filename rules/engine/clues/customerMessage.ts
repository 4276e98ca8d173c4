import { SentenceText } from '../expressions/match';
import { remember } from '../expressions/memory';
import { normalise } from '../sentences/normalise';
import { splitLine } from '../sentences/sentences';
import { ClueTable } from './clues';
import { ANGER, CONTRAST, DRAWBACK, REPROACH } from './complaintWords';
import { BY_YOU, ELSEWHERE } from './elsewhereWords';
import { ABSENCE, BREAKDOWN, FAULT, GRIEVANCE, HARMLESS } from './failureWords';
import { DELIGHT } from './praiseWords';
import { ENQUIRY, HELP, WHY, WISH } from './questionWords';
import { HARM } from './seriousWords';

const CUSTOMER = new ClueTable({
  delight: DELIGHT,
  drawback: DRAWBACK,
  anger: ANGER,
  harmless: HARMLESS,
  contrast: CONTRAST,
  reproach: REPROACH,
  breakdown: BREAKDOWN,
  fault: FAULT,
  absence: ABSENCE,
  grievance: GRIEVANCE,
});
const request = new ClueTable({ enquiry: ENQUIRY, wish: WISH });
const help = new ClueTable({ help: HELP });
const why = new ClueTable({ why: WHY });
const harm = new ClueTable({ harm: HARM });
const elsewhere = new ClueTable({ elsewhere: ELSEWHERE });
const byYou = new ClueTable({ byYou: BY_YOU });

/** Reads the tables of the customer's words, a kind of clue a step. */
export function* readMessageClues(): Generator<void, void> {
  for (const table of [CUSTOMER, request, help, why, harm, elsewhere, byYou]) yield* table.read();
}

type Counts = ReturnType<typeof CUSTOMER.count>;

/** How many clues of each kind a customer's message contains. */
export interface MessageClues extends Counts {
  /** Sentences that only ask for information or something new, and how many of them ask about faults. */
  requests: number;
  asked: number;
  /** Other sentences, and how many of them complain more than they praise. */
  statements: number;
  complaints: number;
  /** What went wrong in the sentence that complains most, less its praise. */
  worst: number;
  /** Words in capitals, and marks such as "?!". */
  shouts: number;
  smiles: number;
  frowns: number;
}

const SHOUT = /\b[A-Z]{4,}\b|\?[!?]+|!\?/g;
const SMILE = /[😀😁😃😄😊😍🥰😘🙏👏👍💛💚💙💜🧡❤♥🖤🔥🎉💯🤩✨🙌🍹🚀😂🤣]|[:;]-?[)D]|<3|\b(?:ha){2,}\b/giu;
const FROWN = /[😡🤬😠😤👎💩😭😢😞😒🙄🤮😩😫🤦😕🙁☹]|:'?-?\(/gu;

/** The most that the messages of a memory may add up to, in UTF-16 units: there is one for each conversation. */
export const MESSAGES_KEPT = 100_000;

/** Counts the clues in a customer's message. */
export function readMessage(message: string): MessageClues {
  const text = legible(message);
  const clues: MessageClues = {
    ...CUSTOMER.none,
    requests: 0,
    asked: 0,
    statements: 0,
    complaints: 0,
    worst: 0,
    shouts: countOf(SHOUT, text),
    smiles: countOf(SMILE, text),
    frowns: countOf(FROWN, text),
  };
  for (const sentence of sentencesOf(message)) {
    const found = CUSTOMER.count(sentence);
    if (onlyRequests(sentence, found)) {
      if (!help.holds(sentence)) clues.requests += 1;
      clues.delight += found.delight;
      if (failuresIn(found) > 0) clues.asked += 1;
    } else {
      // "Good." and "Hello," state nothing.
      if (sentence.count > 2 || found.fault + found.anger > 0) clues.statements += 1;
      if (weightOf(found) > found.delight) clues.complaints += 1;
      clues.worst = Math.max(clues.worst, failuresIn(found) + 2 * found.anger - found.delight);
      for (const kind of Object.keys(found) as (keyof Counts)[]) clues[kind] += found[kind];
    }
  }
  return clues;
}

/** How many failures a message or a sentence reports, weighted. */
export const failuresIn = ({ breakdown, fault, absence, grievance }: Counts) =>
  2 * breakdown + fault + absence + grievance / 2;
const weightOf = (found: Counts) =>
  failuresIn(found) + found.anger + found.reproach + found.contrast + 2 * found.drawback;

function onlyRequests(sentence: SentenceText, found: Counts): boolean {
  const failures = failuresIn(found);
  if (found.reproach + found.anger + found.drawback > 0 || failures >= 2) return false;
  return (failures === 0 && sentence.text.endsWith('?')) || request.holds(sentence);
}

/** Whether the customer asks for the reason: then it is an answer, not an excuse. */
export const asksWhy = remember(
  50,
  (message): boolean => sentencesOf(message).some((sentence) => why.holds(sentence)),
  MESSAGES_KEPT,
);

/** Whether the customer reports harm to somebody, or involves somebody from outside. */
export const tellsOfHarm = remember(
  50,
  (message): boolean => sentencesOf(message).some((sentence) => harm.holds(sentence)),
  MESSAGES_KEPT,
);

/** Whether the customer says that somebody else failed, and not that the company did. */
export const blamesOthers = remember(
  50,
  (message): boolean => {
    const sentences = sentencesOf(message);
    return (
      sentences.some((sentence) => elsewhere.holds(sentence)) && !sentences.some((sentence) => byYou.holds(sentence))
    );
  },
  MESSAGES_KEPT,
);

// Shorter ones may be about what was written before: "That is no answer."
const ALONE = 120;

/**
 * Whether a message makes clear by itself what it is about. A short one does if it says thanks and nothing is wrong.
 */
export const standsAlone = remember(
  50,
  (message): boolean => {
    if (message.trim().length >= ALONE) return true;
    const { delight, contrast, complaints, requests } = readMessage(message);
    return delight > 0 && contrast + complaints + requests === 0;
  },
  MESSAGES_KEPT,
);

// This much is enough to tell what a message is about.
const LONGEST = 6000;
const LINK_OR_HANDLE = /\bhttps?:\S+|@\w+/g;

const legible = (message: string) => message.slice(0, LONGEST).replace(LINK_OR_HANDLE, ' ');

const sentencesOf = remember(
  20,
  (message): SentenceText[] => {
    for (const _ of readMessageClues());
    return legible(message)
      .split(/[\n\r]+/)
      .flatMap((line) =>
        splitLine(line).map(({ start, end }) => new SentenceText(normalise(line.slice(start, end)).text)),
      );
  },
  MESSAGES_KEPT,
);

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
