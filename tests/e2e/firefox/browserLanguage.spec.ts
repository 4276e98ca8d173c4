import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { expect, test } from './test';

test.use({ language: 'de' });

test('the extension speaks the language of Firefox', async ({ firefox, agent }) => {
  const own = await firefox.language();
  test.skip(own !== 'de', `This Firefox speaks ${own} only. Debian has more in firefox-esr-l10n-de.`);

  await agent.open('plain');
  await agent.type(NON_APOLOGY.sentence);
  await agent.expectMarks([NON_APOLOGY.mark]);
  await agent.clickMark(NON_APOLOGY.words);
  await poll(() => agent.cardText(), 'what the card says').toContain('Dieses Mal');

  const options = await firefox.openOwnPage('options.html');
  await poll(() => options.evaluate(() => document.querySelector('h1')?.innerText)).toBe('Einstellungen');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
});
