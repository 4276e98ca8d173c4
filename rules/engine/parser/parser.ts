import nlp from 'compromise/two';
import { TAGGING } from './tagging';
import type { Term, VerbForms } from './term';

interface Methods {
  two: { transform: { verb: { conjugate(verb: string, model: unknown): VerbForms } } };
}

// What the engine asks of compromise. A build has `lean` in place of this file (utils/build/leanParser.ts), which answers
// the same from less.

/** The words of a normalised sentence, with compromise's tags. */
export function parse(text: string): Term[] {
  const document = nlp.tokenize(text);
  document.compute(TAGGING);
  return (document.docs as unknown as Term[][]).flat();
}

/** What compromise makes of a verb, given in its infinitive. */
export function conjugate(verb: string): VerbForms {
  return (nlp.methods() as unknown as Methods).two.transform.verb.conjugate(verb, nlp.model());
}

/**
 * Gets ready to parse, a part a step (some hundredths of a second at most), for a caller with idle time. There is nothing
 * to do here.
 */
export function* getReady(): Generator<void, void> {}
