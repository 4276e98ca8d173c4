// npm start: from a bare machine to a browser with the extension in it and the practice page open.
import { buildWhenStale } from './buildWhenStale.mjs';
import { checkNode } from './checkNode.mjs';
import { closed, hasNoDisplay } from './display.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { extensionFolder, launchBrowser } from './launchBrowser.mjs';
import { tryPractice } from './tryPractice.mjs';

const BY_HAND = `To load the extension into a browser of your own: open chrome://extensions, switch on "Developer mode",
choose "Load unpacked" and take the folder ${extensionFolder}`;

async function start() {
  await installWhenStale();
  const program = findBrowser();
  await buildWhenStale('chrome', extensionFolder);
  const headless = hasNoDisplay();
  console.log(`Opening ${program}${headless ? ' without a window, as there is no display' : ''} …`);
  const { browser, page } = await launchBrowser({ program, headless });
  if (headless) {
    try {
      console.log('Writing a sample reply on the practice page …');
      await tryPractice(page);
    } finally {
      await browser.close();
    }
    console.log(`\nOn a machine with a display, "npm start" opens this page to try it.\n${BY_HAND}`);
    return;
  }
  console.log('\nThe practice page is open: answer the complaint, and click what is underlined.');
  console.log('The Amends button in the toolbar (under the puzzle piece) opens the panel in Gmail and Zendesk.');
  console.log(`${BY_HAND}\n\nClose the browser to end; its profile is thrown away.`);
  await closed(browser);
}

checkNode();
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
