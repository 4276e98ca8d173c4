import { expect, type Page } from '@playwright/test';
import type {} from '../fixtures/sent';
import { fontsReady } from './fontsReady';

/** A helpdesk's stand-in page, driven as an agent would. */
export interface Desk {
  id: string;
  name: string;
  address: string;
  /** Opens the page and a reply, with the caret in it. */
  open(page: Page): Promise<void>;
  /** The reply according to the editor's own model: text, blocks separated by line breaks. */
  draft(page: Page): Promise<string>;
  send(page: Page): Promise<void>;
  /** Removes the composer from the page, as leaving the ticket does. */
  leave(page: Page): Promise<void>;
}

const gmail: Desk = {
  id: 'gmail',
  name: 'Gmail',
  address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf',
  async open(page) {
    await page.goto(this.address);
    await page.getByRole('button', { name: 'Reply' }).click();
    await expect(page.getByRole('textbox', { name: 'Message Body' })).toBeFocused();
    await fontsReady(page);
  },
  draft: (page) =>
    page.getByRole('textbox', { name: 'Message Body' }).evaluate((field) => {
      const own = field.cloneNode(true) as HTMLElement;
      for (const other of own.querySelectorAll('.gmail_quote, .gmail_signature')) other.remove();
      return [...own.children].map((line) => line.textContent.replaceAll('\u00A0', ' ')).join('\n');
    }),
  send: (page) => page.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click(),
  // Not a real click: the card may cover the button.
  leave: (page) => page.getByRole('button', { name: 'Discard draft' }).dispatchEvent('click'),
};

/** The reply field of the stand-in for Zendesk. */
export const EDITOR = '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';

const zendesk: Desk & {
  /** Puts the caret at the end of the reply, as the agent does with a click. */
  focus(page: Page): Promise<void>;
} = {
  id: 'zendesk',
  name: 'Zendesk',
  address: 'https://acme.zendesk.com/agent/tickets/101',
  async open(page) {
    await page.goto(this.address);
    await page.locator(EDITOR).click();
    await expect(page.locator(EDITOR)).toBeFocused();
    await fontsReady(page);
  },
  draft: (page) =>
    page.locator(EDITOR).evaluate((field) => {
      const html = (field as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData();
      const body = new DOMParser().parseFromString(html, 'text/html').body;
      return [...body.children].map((line) => line.textContent.replaceAll('\u00A0', ' ')).join('\n');
    }),
  send: (page) => page.locator('[data-ticket-id="101"] [data-test-id="submit_button-button"]').click(),
  leave: (page) => page.getByRole('button', { name: 'Ticket 102' }).click(),
  async focus(page) {
    await page.locator(EDITOR).click();
    await page.keyboard.press('ControlOrMeta+End');
  },
};

export const desks: Desk[] = [gmail, zendesk];

/** Chooses who reads what is written in Zendesk: `Public reply`, `Internal note` or an unknown label. */
export async function chooseChannel(page: Page, label: string): Promise<void> {
  const ticket = page.locator('[data-ticket-id="101"]');
  await ticket.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await ticket.getByRole('menuitem', { name: label }).click();
  await page.locator(EDITOR).click();
}

export { zendesk };
