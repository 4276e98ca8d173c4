import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { crashTrouble, crashWords } from '../../../components/page/crashWords';
import { speak } from '../../support/words';

const TEXTS = [
  'heading',
  'whatNow',
  'reload',
  'save',
  'deleteAll',
  'question',
  'confirm',
  'keep',
  'saved',
  'deleted',
] as const;

const words = () => TEXTS.map(crashWords);

afterEach(() => speak('en'));

it('are those of the messages', () => {
  speak('de');
  expect(crashWords('heading')).toBe('Diese Seite ist abgestürzt');
});

it.each<[string, () => string]>([
  ['throw', () => expect.fail('Extension context invalidated.')],
  ['are gone', () => ''],
])('are the English ones where messages %s', (_, getMessage) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const english = words();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
  expect(words()).toEqual(english);
  expect(new Set(english).size).toBe(TEXTS.length);
  expect(crashTrouble(new DOMException('', 'UnknownError'))).toMatch(/^The statistics cannot be .+\.$/);
});
