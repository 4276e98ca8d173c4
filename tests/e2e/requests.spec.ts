import { expect, test } from './support/extension';
import { poll } from './support/poll';

// Every test ends with a check of the requests that were recorded. This one shows that none would go unrecorded.
test('the recorder sees what a page requests, and where the extension navigates', async ({
  page,
  extension,
  deadEnd,
}) => {
  await page.goto('https://www.example.org/');
  await page.evaluate(() => fetch('/leak').catch(() => undefined));
  await page.goto('https://www.example.org/not-of-the-test').catch(() => undefined);
  const worker = await extension.worker();
  const tab = await worker.evaluate(() => chrome.tabs.create({ url: 'https://collector.example.net/' }));
  await poll(() => extension.foreign).toEqual(
    expect.arrayContaining(['https://www.example.org/not-of-the-test', 'https://collector.example.net/']),
  );
  await poll(() => deadEnd.asked).toContain('collector.example.net:443');
  // The page's own policy stops its request before it is sent, and reports that.
  await poll(() => extension.errors.join()).toContain('https://www.example.org/leak');
  // A tab that could not load retries for as long as it exists.
  await worker.evaluate((id) => chrome.tabs.remove(id), tab.id);
  deadEnd.asked.length = 0;
  extension.foreign.length = 0;
  extension.errors.length = 0;
});
