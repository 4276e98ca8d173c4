import { conjugate } from './conjugate';

const IRREGULAR: Record<string, Record<string, string[]>> = {
  be: { base: ['be', 'am', 'is', 'are'], past: ['was', 'were', 'been'], ing: ['being'] },
  do: { base: ['do', 'does'], past: ['did', 'done'], ing: ['doing'] },
};

// Forms that compromise does not know.
const UNKNOWN: Record<string, { past?: string[]; ing?: string[] }> = {
  fulfil: { past: ['fulfilled'], ing: ['fulfilling'] },
  label: { past: ['labelled'] },
  ping: { past: ['pinged'] },
  redo: { past: ['redone'] },
  resend: { past: ['resent'] },
  skip: { past: ['skipped'] },
  slam: { ing: ['slamming'] },
  sync: { past: ['synced'], ing: ['syncing'] },
  text: { ing: ['texting'] },
};

/**
 * The forms of a verb: all of them, or those of one kind.
 * @param form `past` gives past tense and participle, `ing` the gerund, `base` the present forms.
 */
export function formsOf(verb: string, form?: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return form ? (irregular[form] ?? []) : Object.values(irregular).flat();
  const { PastTense, PresentTense, Gerund, Participle } = conjugate(verb);
  const kinds: Record<string, (string | undefined)[]> = {
    base: [verb, PresentTense],
    past: [PastTense, Participle, ...(UNKNOWN[verb]?.past ?? [])],
    ing: [Gerund, ...(UNKNOWN[verb]?.ing ?? [])],
  };
  const forms = form ? kinds[form] : Object.values(kinds).flat();
  if (!forms) throw new Error(`No verb has the form "${form}": it is past, ing or base.`);
  return [...new Set(forms.flatMap((word) => (word ? spellingsOf(word, verb) : [])))];
}

// "cancelled" in British, "canceled" in American spelling; "falling" in both.
function spellingsOf(word: string, verb: string): string[] {
  return /[aeiou]ll(?:ed|ing)$/.test(word) && !verb.endsWith('ll') ? [word, word.replace('ll', 'l')] : [word];
}
