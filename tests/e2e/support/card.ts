import { expect, type Locator, type Page } from '@playwright/test';

/** The card that explains a flag. Playwright looks through its open shadow root. */
export function cardIn(page: Page): Locator {
  return page.locator('amends-card').getByRole('dialog');
}

/** The button of the rewrite that the card proposes first. */
export function firstRewrite(page: Page): Locator {
  return cardIn(page).getByRole('group', { name: 'Write instead' }).getByRole('button').first();
}

/** Applies the card's first rewrite and gives its words. */
export async function applyFirstRewrite(page: Page): Promise<string> {
  const first = firstRewrite(page);
  const words = (await first.textContent()) ?? '';
  await first.click();
  await expect(cardIn(page)).toBeHidden();
  return words;
}
