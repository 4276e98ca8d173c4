import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything serious or critical, in the page or in a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // Legacy mode runs in the page itself: the side panel cannot open the helper page of the other mode.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
