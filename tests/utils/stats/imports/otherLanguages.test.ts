import { expect, it, vi } from 'vitest';
import { PAST_REPLIES_NAME } from '../../../../utils/stats/pastSite';
import { fileOf, sampleHead, sampleSheet } from '../../../support/countsOf';
import { sampleImport } from '../../../support/crowd';
import { speak } from '../../../support/words';

const SHEET = { sheet: sampleSheet() };

it.each([
  [
    'de',
    'Zeile 2: „sheet.day“ muss ein Tag sein, etwa 2026-11-21.',
    'Zeile 2 hat ein Feld, das Amends nicht kennt: „x“.',
  ],
  [
    'es',
    'Línea 2: «sheet.day» debe ser un día, como 2026-11-21.',
    'La línea 2 tiene un campo que Amends no conoce: «x».',
  ],
  [
    'fr',
    'Ligne 2 : « sheet.day » doit être un jour, comme 2026-11-21.',
    'La ligne 2 a un champ qu’Amends ne connaît pas : « x ».',
  ],
] as const)('says in %s what is wrong with a line', async (language, day, unknown) => {
  speak(language);
  vi.resetModules();
  const { CountsReader } = await import('../../../../utils/stats/imports/readCounts');
  const problemsOf = async (...lines: unknown[]) => {
    const reader = new CountsReader();
    reader.push(await fileOf(sampleHead({ sheets: lines.length }), ...lines).text());
    reader.end();
    return reader.problems.sentences.map((sentence) => sentence.replace(/[\u202f\u00a0]/g, ' '));
  };
  expect(await problemsOf({ sheet: { ...SHEET.sheet, day: 'soon' } })).toEqual([day]);
  expect(await problemsOf({ ...SHEET, x: 1 })).toEqual([unknown]);
});

it('calls in German what has no name of its own, whatever is stored', async () => {
  speak('de');
  vi.resetModules();
  const { importName } = await import('../../../../utils/stats/imports/storedImport');
  expect(importName(sampleImport('c0ffee00', [PAST_REPLIES_NAME]))).toBe('Frühere Antworten');
  expect(importName(sampleImport('c0ffee00', ['']))).toBe('Agent ohne Namen c0ff');
  expect(importName(sampleImport('c0ffee00', ['Kestrel', 'Heron']))).toBe('Kestrel, Heron');
});
