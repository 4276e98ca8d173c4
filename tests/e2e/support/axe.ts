import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything serious or critical, in the page or in a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = newAxe(page);
  await expectNoViolations(part ? axe.include(part) : axe);
}

/** Fails when axe finds anything serious or critical, in light or in dark. The page is dark afterwards. */
export async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(newAxe(page).withRules(DEPENDING_ON_COLOURS));
}

/** The other rules find the same in either scheme. */
const DEPENDING_ON_COLOURS = ['color-contrast', 'link-in-text-block'];

// Legacy mode runs in the page itself: the side panel cannot open the helper page of the other mode.
const newAxe = (page: Page) =>
  // Of what passes only one element is worked out each: that is a quarter of the work.
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
