import { conjugate as ask } from '../parser/parser';
import type { VerbForms } from '../parser/term';
import { KNOWN_FORMS } from './knownForms';

/** Stands for the verb itself in forms that begin with it. */
const VERB = '~';

const conjugated = new Map<string, VerbForms>();

/** What compromise was asked for so far. Only rules and fragments name verbs, so there are hundreds. */
export const conjugatedVerbs: ReadonlyMap<string, VerbForms> = conjugated;

/** The forms of a verb, given in its infinitive. */
export function conjugate(verb: string): VerbForms {
  const known = KNOWN_FORMS[verb];
  if (known !== undefined) return formsFromText(verb, known);
  const forms = conjugated.get(verb) ?? ask(verb);
  conjugated.set(verb, forms);
  return forms;
}

/** "~ed,~s,~ing" for the forms of "refund". */
export function formsAsText(verb: string, { PastTense, PresentTense, Gerund, Participle }: VerbForms): string {
  return [PastTense, PresentTense, Gerund, Participle]
    .filter((form) => form !== undefined)
    .map((form) => (form.startsWith(verb) ? VERB + form.slice(verb.length) : form))
    .join(',');
}

function formsFromText(verb: string, text: string): VerbForms {
  const [PastTense = '', PresentTense = '', Gerund = '', Participle] = text
    .split(',')
    .map((form) => form.replace(VERB, verb));
  return { PastTense, PresentTense, Gerund, Participle };
}
