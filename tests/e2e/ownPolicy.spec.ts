import { expect, test } from './support/extension';
import { poll } from './support/poll';
import { STOPPED, sendFromBackground, sendFromPage } from './support/sendingOut';

const ADDRESS = 'https://collect.example';
/** The recorder expects connections that browsers open to it in advance; any request to it counts. */
const PAGES = 'https://www.example.org';

for (const name of ['dashboard', 'options', 'practice', 'sidepanel']) {
  test(`no request leaves the ${name} page, whatever a script in it tries`, async ({ page, extension }) => {
    const stoppedByPolicy: string[] = [];
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') stoppedByPolicy.push(request.url());
    });
    await page.goto(`chrome-extension://${extension.id}/${name}.html`);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await page.evaluate(sendFromPage, { address: ADDRESS, pages: PAGES, expected: STOPPED })).toEqual(STOPPED);
    expect(page.url()).toBe(`chrome-extension://${extension.id}/${name}.html`);

    // Some requests are reported to the recorder before the policy stops them.
    expect(extension.foreign.filter((url) => !stoppedByPolicy.includes(url))).toEqual([]);
    extension.foreign.length = 0;

    // The browser reports each attempt as an error, and nothing else.
    await poll(() => extension.errors.length).toBeGreaterThanOrEqual(STOPPED.length);
    for (const error of extension.errors) {
      expect(error).toMatch(/https:\/\/www\.example\.org|\w+:\/\/collect\.example/);
      expect(error).toContain('Content Security Policy');
    }
    extension.errors.length = 0;
  });
}

test('no request leaves the background', async ({ extension }) => {
  const worker = await extension.worker();
  expect(await worker.evaluate(sendFromBackground, ADDRESS)).toEqual(['not fetched', 'not connected']);
});
