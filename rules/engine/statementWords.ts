import type { SentenceText } from './match';

const words = (list: string) => new Set(list.split(' '));

/** What joins a statement to the one before it. */
const JOINTS = words('and but so yet or however although though while whilst whereas');
/** Without a comma these say when, not what else: "of the noise while you were here". */
const JOINTS_AT_COMMA = words('while whilst whereas');
const PRONOUNS = words(
  'i we you he she it they there this these those nobody everyone everybody someone somebody everything something nothing',
);
const ASKING = words('can could would will shall may do does did is are was were have has');
const QUESTION = words('what which who when where how why');
const CARRYING = words('is was has had will would can could does did means makes');
/** No subject begins with these: they hang what follows on the verb before it, or are verbs themselves. */
const DEPENDENT = words(
  'that when if because since as until unless after before where who which whose how why to for from about into of than like not never just only even',
);
/** Openings of a subordinate clause: the statement behind its comma is one with it. */
const SUBORDINATE = words('if when as since because had were should once after before unless until whenever');
const CONCESSIVE = words('although though while whilst');
const IMPERATIVES = words('pop send try call check give ring email write reply drop bring ask contact use visit see');
const ADVERBS = words('also then now still already again today tomorrow meanwhile instead unfortunately sadly');
const COUNTERFACTUAL = words('would could might');
const ARTICLE = /^(?:a|an|the|our|your|my|all|both|each|every|no|some|most|many)$/;
const WHERE = /^(?:at|with|in|on|under|ready|waiting|back|now|here|there)$/;
const FINITE = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary'];
const LONGEST_SUBJECT = 7;

const firstOf = (sentence: SentenceText, place: number) => sentence.words[place]?.readings[0] ?? '';

/** Whether the word joins statements. */
export function isJoint(sentence: SentenceText, place: number, isAtComma: boolean): boolean {
  const word = firstOf(sentence, place);
  return JOINTS.has(word) && (isAtComma || !JOINTS_AT_COMMA.has(word));
}

/** How the statement that begins here hangs on the one behind its comma: "If you had called, we …", "Although we …, you". */
export function leadOf(sentence: SentenceText, place: number): 'condition' | 'concession' | undefined {
  const first = firstOf(sentence, place);
  if (SUBORDINATE.has(first)) return 'condition';
  return CONCESSIVE.has(first) ? 'concession' : undefined;
}

/** Whether a verb, or thanks or an apology, stands between two places: what has none is no statement yet. */
export function holdsVerb(sentence: SentenceText, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    if (/^(?:thank|thanks|sorry|apologies)$/.test(firstOf(sentence, place))) return true;
    // "Look, it was only …"
    if (to - from > 1 && isFiniteVerb(sentence, place)) return true;
  }
  return false;
}

/** Whether a statement, a question or a request of its own begins here, with a subject and a verb. */
export function beginsStatement(sentence: SentenceText, place: number): boolean {
  const first = firstOf(sentence, place);
  const second = firstOf(sentence, place + 1);
  if (/^(?:please|rest|remember|note)$/.test(first) || (first === 'let' && /^(?:me|us)$/.test(second))) return true;
  if (first === 'here' || first === 'that') return CARRYING.has(second) || second === 'are';
  if (QUESTION.has(first) && asksSoon(sentence, place)) return true;
  if (first === 'what') return PRONOUNS.has(second);
  if (ASKING.has(first)) return PRONOUNS.has(second);
  if (first === '' || DEPENDENT.has(first)) return false;
  if (IMPERATIVES.has(first) && /^(?:but|so)$/.test(firstOf(sentence, place - 1))) return true;
  if (!PRONOUNS.has(first) && !ARTICLE.test(first)) {
    // "and regularly gets", "and now we"
    if (ADVERBS.has(first) || sentence.isTagged(place, 'Adverb')) {
      return (PRONOUNS.has(second) || ARTICLE.test(second)) && beginsStatement(sentence, place + 1);
    }
    // "parts are dear": what looks like a verb before a verb is none.
    if (sentence.isTagged(place, 'Verb') && !isFiniteVerb(sentence, place + 1)) return false;
  }
  return hasVerbSoon(sentence, place + 1);
}

/** Whether at least four words begin here with an article or the like: "your old coupon still works", verb or no verb. */
export function isLongSubject(sentence: SentenceText, place: number): boolean {
  if (!ARTICLE.test(firstOf(sentence, place))) return false;
  return [1, 2, 3].every((at) => place + at < sentence.count && !sentence.startsClause(place + at));
}

/** Whether it says what would have been: "and the room would have been ready". */
export function isCounterfactual(sentence: SentenceText, place: number): boolean {
  for (let at = place; at < place + LONGEST_SUBJECT; at += 1) {
    if (!COUNTERFACTUAL.has(firstOf(sentence, at))) continue;
    return [1, 2, 3].some((further) => /^(?:have|of)$/.test(firstOf(sentence, at + further)));
  }
  return false;
}

/** Whether a "so" without a comma joins no statement: "so much heart", or says what something is for: "so we could help". */
export function isOtherSo(sentence: SentenceText, place: number): boolean {
  const next = firstOf(sentence, place + 1);
  if (firstOf(sentence, place) !== 'so') return false;
  if (COUNTERFACTUAL.has(firstOf(sentence, place + 2))) return true;
  return /^(?:much|many|long|far|few|little|some)$/.test(next);
}

/**
 * What a "so" leads to: what we do or ask for, which stands by itself; a conclusion that is news all the same, "so the
 * parcel is at the depot"; or one that says nothing without what it was drawn from, "so the bill is an estimate".
 */
export function conclusionAt(sentence: SentenceText, place: number): 'none' | 'news' | 'bare' {
  if (firstOf(sentence, place) !== 'so') return 'none';
  const [first, second] = [firstOf(sentence, place + 1), firstOf(sentence, place + 2)];
  if (/^(?:please|let|here|there)$/.test(first) || ASKING.has(first) || QUESTION.has(first)) return 'none';
  if (/^(?:i|we)$/.test(first)) return /^(?:am|are|have|will|can)$/.test(second) ? 'none' : 'news';
  for (let at = place + 2; at < place + LONGEST_SUBJECT; at += 1) {
    if (/^(?:is|are)$/.test(firstOf(sentence, at)) && WHERE.test(firstOf(sentence, at + 1))) return 'news';
  }
  return 'bare';
}

/** Whether it only denies more of the same: "and it isn't the app", "so nobody was available". */
export function isMoreOfTheSame(sentence: SentenceText, place: number): boolean {
  const first = firstOf(sentence, place);
  if (/^(?:nobody|nothing|there)$/.test(first)) return first !== 'there' || firstOf(sentence, place + 2) === 'no';
  return /^(?:it|this|that)$/.test(first) && [2, 3].some((further) => firstOf(sentence, place + further) === 'not');
}

/** Whether it is an aside at the end and no statement: ", I'm afraid", ", you know". An apology is a statement. */
export function isAside(sentence: SentenceText, place: number): boolean {
  for (let at = place; at <= place + 3; at += 1) {
    if (firstOf(sentence, at) === 'sorry') return false;
    if (at >= sentence.count || (at > place && sentence.startsClause(at))) return true;
  }
  return false;
}

/** "which view do you need" */
const asksSoon = (sentence: SentenceText, place: number) =>
  [1, 2, 3].some((at) => ASKING.has(firstOf(sentence, place + at)) && PRONOUNS.has(firstOf(sentence, place + at + 1)));

function hasVerbSoon(sentence: SentenceText, from: number): boolean {
  for (let place = from; place < from + LONGEST_SUBJECT; place += 1) {
    if (firstOf(sentence, place) === '' || sentence.startsClause(place)) return false;
    const isInfinitive = firstOf(sentence, place - 1) === 'to';
    if ((isFiniteVerb(sentence, place) && !isInfinitive) || isShortIs(sentence, place)) return true;
    // "something we can rush", "the bucket and the duvet"
    if (/^(?:i|we|you|they|he|she|that|which|who|where|when|if|because|and|or|but|so)$/.test(firstOf(sentence, place)))
      return false;
  }
  return false;
}

/** "The setting's under Privacy": an 's that no noun follows. */
const isShortIs = (sentence: SentenceText, place: number) =>
  sentence.isLoose(place) &&
  /^(?:in|on|at|by|with|under|not|now|still|a|an|the|here|there|all|ready|open|shut|closed)$/.test(
    firstOf(sentence, place + 1),
  );

const isFiniteVerb = (sentence: SentenceText, place: number) => FINITE.some((tag) => sentence.isTagged(place, tag));
