import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { storedIn } from './support/stored';

const [gmail] = desks as [(typeof desks)[number]];

test('a rule that the options switch off or weigh anew changes the marks, and deleting everything undoes it', async ({
  page,
  context,
  extension,
}) => {
  await gmail.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('searchbox', { name: 'Search the rules' }).fill('non-apology/if-you-feel');
  await options.getByRole('combobox', { name: 'How much “if you feel” matters' }).selectOption('hint');
  await expectMarks(page, [NON_APOLOGY.mark.replace('warning', 'hint')]);
  await options.getByRole('checkbox', { name: 'if you feel' }).uncheck();
  await expectMarks(page, []);

  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('button', { name: 'Delete for good' }).click();
  await expect(options.getByText('Everything is deleted. Amends is as new.')).toBeVisible();
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(options.getByRole('checkbox', { name: 'if you feel' })).toBeChecked();
  await poll(async () => (await storedIn(options)).settings).toEqual({});
});
