import { expect, test } from './support/extension';
import { allowHost } from './support/hostPermission';
import { countHighlights, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

const HOST = 'https://help.acme.example/*';

for (const { product, name, field, note } of [
  { product: 'zammad', name: 'Zammad', field: '.articleNewEdit-body', note: '.article-add' },
  {
    product: 'zammad-desktop',
    name: 'Zammad',
    field: '.tiptap',
    note: '[data-test-id="article-reply-stripes-panel"]',
  },
  { product: 'odoo', name: 'Odoo', field: 'textarea.o-mail-Composer-input', note: '' },
  { product: 'discourse', name: 'Discourse', field: 'textarea.d-editor-input', note: '#reply-control' },
  { product: 'freescout', name: 'FreeScout', field: '.note-editable', note: '.conv-reply-block' },
  { product: 'osticket', name: 'osTicket', field: '#reply .redactor-in', note: '' },
]) {
  test(`${product} on a host of its own is recognised once that host is allowed`, async ({
    page,
    context,
    extension,
  }) => {
    await page.goto(`https://help.acme.example/${product}/`);
    const panel = await extension.panel(page);
    await allowHost(context, extension.id, HOST);
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Coach my replies on help.acme.example' }).click();
    await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
    await page.locator(field).focus();
    await expect(panel.getByText(`Watching your reply in ${name}`)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type(`${NON_APOLOGY.sentence} `);
    await expectMarks(page, [NON_APOLOGY.mark]);
    // Unlike generic mode, the product's own file recognises a note.
    if (!note) return;
    await page.locator(note).evaluate((form) => {
      form.classList.remove('is-public');
      form.classList.add('is-internal', 'composing-whisper', 'conv-note-block', 'bg-stripes');
    });
    await page.locator(field).blur();
    await page.locator(field).focus();
    await expect(panel.getByText('Not watching: this is an internal note')).toBeVisible();
    expect(await countHighlights(page)).toBe(0);
  });
}

test('a product that has changed is coached in generic mode, and by its own file when the agent wants it', async ({
  page,
  context,
  extension,
}) => {
  await page.goto('https://help.acme.example/freescout/');
  const field = page.locator('.note-editor > [contenteditable]');
  await field.evaluate((element) => element.classList.remove('note-editable'));
  const panel = await extension.panel(page);
  await allowHost(context, extension.id, HOST);
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Coach my replies on help.acme.example' }).click();
  await field.click();
  await expect(panel.getByText('Not watching: the reply field was not recognised')).toBeVisible();
  await panel.getByRole('button', { name: 'Use generic mode' }).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(panel.getByText('Watching what you write on help.acme.example')).toBeVisible();

  await field.evaluate((element) => element.classList.add('note-editable'));
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('button', { name: 'Leave generic mode on help.acme.example' }).click();
  await expect(options.getByText(/^In generic mode/)).toBeHidden();
  await page.bringToFront();
  await field.blur();
  await field.focus();
  await expect(panel.getByText('Watching your reply in FreeScout')).toBeVisible();
  await expectMarks(page, [NON_APOLOGY.mark]);
});
