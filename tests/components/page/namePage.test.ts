// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../support/words';

beforeEach(() => {
  vi.resetModules();
  document.title = 'Amends';
  document.documentElement.lang = 'en';
});

it.each([
  ['de', 'de'],
  ['en', 'en-GB'],
] as const)('says in which language the page is: %s', async (language, lang) => {
  speak(language);
  const { namePage } = await import('../../../components/page/namePage');
  namePage('Übung – Amends');
  expect(document.documentElement.lang).toBe(lang);
  expect(document.title).toBe('Übung – Amends');
});

it('leaves a title that is the same in every language', async () => {
  const { namePage } = await import('../../../components/page/namePage');
  namePage();
  expect(document.title).toBe('Amends');
});
