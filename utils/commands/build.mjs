// npm run build: the packages for Chrome and Firefox; with `-- --store https://…` a team's own, which can reach its store.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadModule, root } from './loadModule.mjs';
import { runNpm } from './runNpm.mjs';

const HELP = `npm run build -- [options]

Builds the extension for Chrome and Firefox into .output/.

  --store ADDRESS    a team's own package, into .output/team/: counts can go to this address, and to no other
`;

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    const options = /** @type {const} */ ({ store: { type: 'string' }, help: { type: 'boolean', default: false } });
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

const { store, help } = readArguments();
if (help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const origin = await originOf(store);
// The one way in which wxt.config.ts hears of it; nothing that the shell has set makes another package of this.
process.env.AMENDS_STORE = origin;
for (const browser of ['chrome', 'firefox']) {
  const { code } = await runNpm(['exec', '--', 'wxt', 'build', '-b', browser]);
  if (code !== 0) process.exit(code);
}
if (origin !== '') {
  console.log(`\nThese packages can send counts to ${origin}, and nowhere else: ${path.join(root, '.output/team')}`);
}
