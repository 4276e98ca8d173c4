import { expect, test } from '@playwright/test';
import { startFirefox } from '../support/firefoxTabs';
import { poll } from '../support/poll';

// Every test ends with a check of the requests that were recorded. This one shows that none would go unrecorded.
test('the recorder sees what a page requests, and where the extension navigates', async () => {
  test.setTimeout(90_000);
  const firefox = await startFirefox();
  try {
    const tab = await firefox.openTab();
    await tab.goto('https://www.example.org/');
    await tab.goto('https://www.example.org/leak');
    const options = await firefox.openOwnPage('options.html');
    await options.evaluate(() => void location.assign('https://collector.example.net/'));
    await poll(() => firefox.foreign()).toEqual(
      expect.arrayContaining(['https://www.example.org/leak', 'collector.example.net:443']),
    );
  } finally {
    await firefox.close();
  }
});
