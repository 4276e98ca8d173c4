import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../../support/words';

/** The words of the page, as a browser in this language has them. */
async function wordsIn(language: 'en' | 'de' | 'fr') {
  speak(language);
  vi.resetModules();
  const [{ problemWords }, time] = await Promise.all([
    import('../../../../entrypoints/dashboard/pastReplies/problemWords'),
    import('../../../../entrypoints/dashboard/pastReplies/timeWords'),
  ]);
  return { problemWords, ...time };
}

beforeEach(() => speak('en'));

describe('what is said of a file of past replies', () => {
  it('is how long each reading takes', async () => {
    const { estimateWords, readingTimes } = await wordsIn('en');
    const probe = { rules: 1, reader: 29 };
    expect(readingTimes(probe, 10_000)).toEqual({ rules: 'about 10 seconds', both: 'about 5 minutes' });
    expect(readingTimes({ rules: 1 }, 10_000)).toEqual({ rules: 'about 10 seconds' });
    expect(estimateWords({ rules: 0.1 }, 12_345)).toBe(
      'About 12,000 replies on one core: the rules take a second. The reader is not at work here.',
    );
  });

  it('is the same in German', async () => {
    const { estimateWords, problemWords } = await wordsIn('de');
    expect(estimateWords({ rules: 1, reader: 720 }, 10_000)).toBe(
      'Etwa 10.000 Antworten auf einem Prozessorkern: Die Regeln brauchen etwa 10 Sekunden, der Mitleser etwa 2 Stunden.',
    );
    expect(problemWords({ name: 'noTextColumn', columns: ['Datum', 'Ort'] })).toBe(
      'Keine Spalte sieht nach der Antwort aus: Vorhanden sind „Datum“, „Ort“',
    );
    expect(problemWords({ name: 'long', characters: 1_000_000 })).toContain('1.000.000 Zeichen');
  });

  it('keeps the spaces of French quotes', async () => {
    const { problemWords } = await wordsIn('fr');
    expect(problemWords({ name: 'manyCells', cells: 3, columns: 2, delimiter: ',' })).toBe(
      '3 cellules au lieu de 2\u00a0: un texte avec «\u202f,\u202f» doit être entre guillemets',
    );
  });
});
