import { expect, type Page } from '@playwright/test';
import type {} from '../fixtures/editors/main';

const WITH_COACH = 'https://mail.google.com';
const WITHOUT_COACH = 'https://www.example.org';

/** Opens an editor in a composer that the extension watches, or where the extension is not, with the caret in it. */
export async function openEditor(page: Page, name: string, { coached = true } = {}): Promise<void> {
  await page.goto(`${coached ? WITH_COACH : WITHOUT_COACH}/editors/${name}`);
  await page.waitForFunction(() => window.editor);
  await page.evaluate(() => window.editor?.field.focus());
  await expect.poll(() => page.evaluate(() => window.editor?.field.contains(document.activeElement))).toBe(true);
}

/** What is written, as the editor's own model holds it. */
export function textIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.editor?.text());
}

/** What the editor would send. */
export function htmlIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.editor?.html());
}

export async function expectText(page: Page, text: string): Promise<void> {
  await expect.poll(() => textIn(page), 'text in the editor').toBe(text);
}

/** Writes formatted text into the editor, given as HTML. */
export async function loadHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => window.editor?.load?.(content), html);
}
