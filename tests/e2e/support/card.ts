import { expect, type Locator, type Page } from '@playwright/test';

/** The card that explains a flag. Only locators can look into its closed root: see closedRoots.ts. */
export function cardIn(page: Page): Locator {
  return page.locator('[popover="manual"]').getByRole('dialog');
}

/** The button of the rewrite that the card lists first. */
export function firstRewrite(page: Page): Locator {
  return cardIn(page).getByRole('group', { name: 'Write instead' }).getByRole('button').first();
}

/** Applies the card's first rewrite and returns its words. */
export async function applyFirstRewrite(page: Page): Promise<string> {
  const first = firstRewrite(page);
  const words = (await first.textContent()) ?? '';
  await first.click();
  await expect(cardIn(page)).toBeHidden();
  return words;
}

/**
 * Opens the card's root to the page, for tools that run there.
 * @returns a selector of the card's host
 */
export async function openCardToPage(page: Page): Promise<string> {
  await cardIn(page).evaluate((dialog) => {
    const root = dialog.getRootNode() as ShadowRoot;
    Object.defineProperty(root.host, 'shadowRoot', { value: root });
    root.host.id = 'card-of-the-test';
  });
  return '#card-of-the-test';
}
