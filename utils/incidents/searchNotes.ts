import type { Incident } from './incident';
import { FIELDS } from './incidentFields';

/** The notes in which every word of a search is found, regardless of case and accents, in any field. */
export function searchNotes(notes: readonly Incident[], search: string): Incident[] {
  const words = plain(search).match(/\S+/g) ?? [];
  if (words.length === 0) return [...notes];
  return notes.filter((note) => {
    const text = plain(FIELDS.map((field) => note[field]).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
