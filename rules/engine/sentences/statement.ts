import type { SentenceText } from '../expressions/match';
import { ARTICLE, ASKING, isFiniteVerb, LONGEST_SUBJECT, PRONOUNS, QUESTION, wordAt } from './statementWords';

const words = (list: string) => new Set(list.split(' '));

const CARRYING = words('is was has had will would can could does did means makes');
/** No subject begins with these: they attach what follows to the verb before it, or are verbs themselves. */
const DEPENDENT = words(
  'that when if because since as until unless after before where who which whose how why to for from about into of than like not never just only even',
);
const IMPERATIVES = words('pop send try call check give ring email write reply drop bring ask contact use visit see');
const ADVERBS = words('also then now still already again today tomorrow meanwhile instead unfortunately sadly');

/** Whether there is a verb, thanks or an apology between two places: without one there is no statement yet. */
export function holdsVerb(sentence: SentenceText, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    if (/^(?:thank|thanks|sorry|apologies)$/.test(wordAt(sentence, place))) return true;
    // "Look, it was only …"
    if (to - from > 1 && isFiniteVerb(sentence, place)) return true;
  }
  return false;
}

/** Whether a statement, a question or a request of its own begins here, with a subject and a verb. */
export function beginsStatement(sentence: SentenceText, place: number): boolean {
  const first = wordAt(sentence, place);
  const second = wordAt(sentence, place + 1);
  if (/^(?:please|rest|remember|note)$/.test(first) || (first === 'let' && /^(?:me|us)$/.test(second))) return true;
  if (first === 'here' || first === 'that') return CARRYING.has(second) || second === 'are';
  if (QUESTION.has(first) && asksSoon(sentence, place)) return true;
  if (first === 'what') return PRONOUNS.has(second);
  if (ASKING.has(first)) return PRONOUNS.has(second);
  if (first === '' || DEPENDENT.has(first)) return false;
  if (IMPERATIVES.has(first) && /^(?:but|so)$/.test(wordAt(sentence, place - 1))) return true;
  if (!PRONOUNS.has(first) && !ARTICLE.test(first)) {
    // "and regularly gets", "and now we"
    if (ADVERBS.has(first) || sentence.isTagged(place, 'Adverb')) {
      return (PRONOUNS.has(second) || ARTICLE.test(second)) && beginsStatement(sentence, place + 1);
    }
    // "parts are dear": what looks like a verb before a verb is not one.
    if (sentence.isTagged(place, 'Verb') && !isFiniteVerb(sentence, place + 1)) return false;
  }
  return hasVerbSoon(sentence, place + 1);
}

/**
 * Whether at least four words begin here with an article or the like: "your old coupon still works", verb or no verb.
 */
export function isLongSubject(sentence: SentenceText, place: number): boolean {
  if (!ARTICLE.test(wordAt(sentence, place))) return false;
  return [1, 2, 3].every((at) => place + at < sentence.count && !sentence.startsClause(place + at));
}

/** "which view do you need" */
const asksSoon = (sentence: SentenceText, place: number) =>
  [1, 2, 3].some((at) => ASKING.has(wordAt(sentence, place + at)) && PRONOUNS.has(wordAt(sentence, place + at + 1)));

function hasVerbSoon(sentence: SentenceText, from: number): boolean {
  for (let place = from; place < from + LONGEST_SUBJECT; place += 1) {
    if (wordAt(sentence, place) === '' || sentence.startsClause(place)) return false;
    const isInfinitive = wordAt(sentence, place - 1) === 'to';
    if ((isFiniteVerb(sentence, place) && !isInfinitive) || isShortIs(sentence, place)) return true;
    // "something we can rush", "the bucket and the duvet"
    if (/^(?:i|we|you|they|he|she|that|which|who|where|when|if|because|and|or|but|so)$/.test(wordAt(sentence, place)))
      return false;
  }
  return false;
}

/** "The setting's under Privacy": an 's that no noun follows. */
const isShortIs = (sentence: SentenceText, place: number) =>
  sentence.isLoose(place) &&
  /^(?:in|on|at|by|with|under|not|now|still|a|an|the|here|there|all|ready|open|shut|closed)$/.test(
    wordAt(sentence, place + 1),
  );
