// npm run build: packages for Chrome and Firefox; with `-- --store https://…` a team's own, which can reach its store.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadModule, root } from './loadModule.mjs';
import { runNpm } from './runNpm.mjs';

const HELP = `npm run build -- [options]

Builds the extension for Chrome and Firefox into .output/.

  --store ADDRESS    a team's own package, into .output/team/: counts can go to this address, and to no other
  --browser NAME     chrome or firefox alone
  --out FOLDER       another folder than .output/ or .output/team/
`;

const BROWSERS = ['chrome', 'firefox'];

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const options = { store: text, browser: text, out: text, help: /** @type {const} */ ({ type: 'boolean' }) };
    return parseArgs({ options }).values;
  } catch (error) {
    return giveUp(
      `${/** @type {Error} */ (error).message.split('.')[0]}. “npm run build -- --help” says what there is.`,
    );
  }
}

/** @param {string | undefined} address */
async function originOf(address) {
  const { readStoreOrigin } = await loadModule('utils/store/readStoreOrigin.ts');
  try {
    const origin = readStoreOrigin(address ?? '');
    if (address !== undefined && origin === '') giveUp('--store needs the address of your team’s store.');
    return origin;
  } catch (error) {
    return giveUp(/** @type {Error} */ (error).message);
  }
}

const { store, browser, out, help } = readArguments();
if (help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (browser !== undefined && !BROWSERS.includes(browser)) giveUp(`--browser must be one of ${BROWSERS.join(', ')}.`);
const origin = await originOf(store);
const folder = out ?? (origin === '' ? '.output' : '.output/team');
// The only way in which wxt.config.ts learns of it; nothing set in the shell makes this a different package.
process.env.AMENDS_STORE = origin;
process.env.AMENDS_OUT = folder;
// Loading a module above has set it for this process, and React would be built for development.
const env = { NODE_ENV: 'production' };
for (const name of browser ? [browser] : BROWSERS) {
  const { code } = await runNpm(['exec', '--', 'wxt', 'build', '-b', name], { env });
  if (code !== 0) process.exit(code);
}
if (origin !== '') {
  console.log(`\nThese packages can send counts to ${origin}, and nowhere else: ${path.resolve(root, folder)}`);
}
