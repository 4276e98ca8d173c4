import { expect, it, vi } from 'vitest';
import { speak } from '../../support/words';

const FULL = new DOMException('', 'QuotaExceededError');

it.each([
  ['en', 'The incident notes cannot be saved because this computer’s disk, or the browser’s share of it, is full.'],
  [
    'de',
    'Die Notizen zu Vorfällen lassen sich nicht speichern, weil der Datenträger dieses Computers oder der Anteil des Browsers daran voll ist.',
  ],
  [
    'es',
    'No se pueden guardar las notas de incidencias porque está lleno el disco de este ordenador o la parte que usa el navegador.',
  ],
  [
    'fr',
    'Impossible d’enregistrer les notes d’incident : le disque de cet ordinateur, ou la part du navigateur, est plein.',
  ],
] as const)('says in %s why something cannot be saved, and that the reply is safe', async (language, sentence) => {
  speak(language);
  vi.resetModules();
  const { reasonOf, storageTrouble } = await import('../../../utils/stats/storageTrouble');
  expect(reasonOf(FULL, 'incident notes').replace(/\u00a0/g, ' ')).toBe(sentence);
  const reply = { en: 'Your reply', de: 'Ihre Antwort', es: 'Tu respuesta', fr: 'Votre réponse' }[language];
  expect(storageTrouble({ name: 'AbortError', inner: FULL }, 'incident notes')).toContain(` ${reply} `);
});
