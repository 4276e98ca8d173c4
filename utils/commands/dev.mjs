// npm run dev: WXT's server, which builds what is saved, and a browser with the practice page and the newest build in it.
import path from 'node:path';
import { checkNode } from './checkNode.mjs';
import { closed, hasNoDisplay } from './display.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { launchBrowser } from './launchBrowser.mjs';
import { root } from './loadModule.mjs';

/** The unpacked extension for Chrome, as the server maintains it. */
const served = path.join(root, '.output/chrome-mv3-dev');

async function develop() {
  await installWhenStale();
  const program = hasNoDisplay() ? undefined : findBrowser();
  const { createServer } = await import('wxt');
  // WXT would start the browser with a switch that branded Chrome no longer accepts.
  const server = await createServer({ root, webExt: { disabled: true } });
  await server.start();
  if (!program) {
    console.log(`There is no display to open a browser on: load ${served} where there is one. Ctrl+C ends the server.`);
    return;
  }
  const { browser } = await launchBrowser({ program, headless: false, folder: served });
  console.log(
    'The practice page is open, and follows what you save. Close the browser to end; its profile is thrown away.',
  );
  await closed(browser);
  await server.stop();
  // WXT keeps listening to the terminal.
  process.exit();
}

checkNode();
try {
  await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // The server may already be running.
  process.exit(1);
}
