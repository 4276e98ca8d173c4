import { expect, it } from 'vitest';
import { nameStore } from '../../../utils/build/nameStore';

const messages = (description: string) =>
  JSON.stringify({ manifest_descriptionWithStore: { message: description }, other: { message: 'at {host}' } });

it('names the store in the description of every language, and nowhere else', () => {
  const files = [
    { relativeDest: '_locales/en/messages.json', contents: messages('Counts go to {host}.') },
    { relativeDest: '_locales\\de\\messages.json', contents: messages('An {host} gehen Zahlen.') },
    { relativeDest: 'first.js', contents: '{host}' },
    { relativeDest: 'icon.png' },
  ];
  nameStore(files, 'store.example.com:8443');
  const [english, german, script] = files.map(({ contents = '' }) => contents);
  expect(JSON.parse(english as string)).toEqual(JSON.parse(messages('Counts go to store.example.com:8443.')));
  expect(german).toContain('An store.example.com:8443 gehen Zahlen.');
  expect(script).toBe('{host}');
});

it.each(['Counts go somewhere.', ''])('refuses a description that does not say where: %j', (description) => {
  const files = [{ relativeDest: '_locales/es/messages.json', contents: messages(description) }];
  expect(() => nameStore(files, 'store.example.com')).toThrow('_locales/es/messages.json does not name');
});
