import type { SentenceText } from '../expressions/match';
import { ASKING, LONGEST_SUBJECT, QUESTION, wordAt } from './statementWords';

const words = (list: string) => new Set(list.split(' '));

/** Words that join a statement to the one before it. */
const JOINTS = words('and but so yet or however although though while whilst whereas');
/** Without a comma these say when and add no statement: "of the noise while you were here". */
const JOINTS_AT_COMMA = words('while whilst whereas');
/** Words that open a subordinate clause: the statement after its comma belongs to it. */
const SUBORDINATE = words('if when as since because had were should once after before unless until whenever');
const CONCESSIVE = words('although though while whilst');
const COUNTERFACTUAL = words('would could might');
const WHERE = /^(?:at|with|in|on|under|ready|waiting|back|now|here|there)$/;

/** Whether the word joins statements. */
export function isJoint(sentence: SentenceText, place: number, isAtComma: boolean): boolean {
  const word = wordAt(sentence, place);
  return JOINTS.has(word) && (isAtComma || !JOINTS_AT_COMMA.has(word));
}

/**
 * How the clause that begins here depends on the one after its comma: "If you had called, we …", "Although we …, you".
 */
export function leadOf(sentence: SentenceText, place: number): 'condition' | 'concession' | undefined {
  const first = wordAt(sentence, place);
  if (SUBORDINATE.has(first)) return 'condition';
  return CONCESSIVE.has(first) ? 'concession' : undefined;
}

/** Whether a "so" without a comma joins no statement: "so much heart", or gives a purpose: "so we could help". */
export function isOtherSo(sentence: SentenceText, place: number): boolean {
  const next = wordAt(sentence, place + 1);
  if (wordAt(sentence, place) !== 'so') return false;
  if (COUNTERFACTUAL.has(wordAt(sentence, place + 2))) return true;
  return /^(?:much|many|long|far|few|little|some)$/.test(next);
}

/**
 * What a "so" leads to: what we do or ask for, which makes sense by itself; a conclusion that is news all the same, "so
 * the parcel is at the depot"; or one that makes no sense without its reason, "so the bill is an estimate".
 */
export function conclusionAt(sentence: SentenceText, place: number): 'none' | 'news' | 'bare' {
  if (wordAt(sentence, place) !== 'so') return 'none';
  const [first, second] = [wordAt(sentence, place + 1), wordAt(sentence, place + 2)];
  if (/^(?:please|let|here|there)$/.test(first) || ASKING.has(first) || QUESTION.has(first)) return 'none';
  if (/^(?:i|we)$/.test(first)) return /^(?:am|are|have|will|can)$/.test(second) ? 'none' : 'news';
  for (let at = place + 2; at < place + LONGEST_SUBJECT; at += 1) {
    if (/^(?:is|are)$/.test(wordAt(sentence, at)) && WHERE.test(wordAt(sentence, at + 1))) return 'news';
  }
  return 'bare';
}

/** Whether a statement says what would have been: "and the room would have been ready". */
export function isCounterfactual(sentence: SentenceText, place: number): boolean {
  for (let at = place; at < place + LONGEST_SUBJECT; at += 1) {
    if (!COUNTERFACTUAL.has(wordAt(sentence, at))) continue;
    return [1, 2, 3].some((further) => /^(?:have|of)$/.test(wordAt(sentence, at + further)));
  }
  return false;
}

/** Whether a statement only denies more of the same: "and it isn't the app", "so nobody was available". */
export function isMoreOfTheSame(sentence: SentenceText, place: number): boolean {
  const first = wordAt(sentence, place);
  if (/^(?:nobody|nothing|there)$/.test(first)) return first !== 'there' || wordAt(sentence, place + 2) === 'no';
  return /^(?:it|this|that)$/.test(first) && [2, 3].some((further) => wordAt(sentence, place + further) === 'not');
}

/** Whether it is only an aside at the end: ", I'm afraid", ", you know". An apology is a statement. */
export function isAside(sentence: SentenceText, place: number): boolean {
  for (let at = place; at <= place + 3; at += 1) {
    if (wordAt(sentence, at) === 'sorry') return false;
    if (at >= sentence.count || (at > place && sentence.startsClause(at))) return true;
  }
  return false;
}
