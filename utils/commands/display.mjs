/** Whether no window can be shown here, or none is wanted (`AMENDS_HEADLESS=1`). */
export function hasNoDisplay() {
  if (process.env.AMENDS_HEADLESS === '1') return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Waits until a person has closed the browser.
 * @param {import('puppeteer-core').Browser} browser
 */
export function closed(browser) {
  return new Promise((done) => {
    browser.on('disconnected', done);
    // On macOS the program keeps running when its last window is closed.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) await browser.close().catch(() => undefined);
    });
  });
}
