import fs from 'node:fs';
import path from 'node:path';
import { HYPHENED, quoted, writeFiles } from './beginning.mjs';

const LIST = 'utils/helpdesks/all.ts';
const EXPECTED = 'tests/utils/helpdesks/expected.ts';

// `import { crisp } from './crisp';`, `  crisp,` in the list, and a row of the table from its name to its end.
const IMPORT = /^import (?:type )?\{ \w+ \} from '\.\/(\w+)';\n/gm;
const LISTED = /^ {2}(\w+),\n/gm;
const ROW = /^ {2}'?([\w-]+)'?: \{\n[\s\S]*?^ {2}\},\n/gm;

/**
 * Writes the files of a new helpdesk: its file, its entry in the list, a page to test it on, and the expected results.
 * They are consistent, but contain nothing about the product yet except its address.
 * @param {string} root the project's folder
 * @param {string[]} parameters its id, its name, and the address of a conversation in it
 * @returns {import('./beginning.mjs').Beginning}
 * @throws with a sentence for a person when the parameters are wrong, or the helpdesk exists
 */
export function newHelpdesk(root, parameters) {
  const [id = '', name = '', address = ''] = parameters;
  if (!HYPHENED.test(id)) {
    throw new Error('The id of a helpdesk is in small letters, its words joined by hyphens: acme-desk.');
  }
  if (name.trim() === '') throw new Error(`Say what it is called: npm run new helpdesk ${id} "Acme Desk" https://…`);
  const place = conversationAt(address);
  const variable = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), 'utf8');
  const imported = insert(read(LIST), IMPORT, variable, `import { ${variable} } from './${variable}';\n`);
  const files = writeFiles(
    root,
    {
      [`utils/helpdesks/${variable}.ts`]: helpdeskFile({ id, name, variable, ...place }),
      [`tests/utils/helpdesks/pages/${id}.html`]: PAGE,
    },
    {
      [LIST]: insert(imported, LISTED, variable, `  ${variable},\n`),
      [EXPECTED]: insert(read(EXPECTED), ROW, id, expectedRow({ id, ...place })),
    },
  );
  return {
    files,
    next: `  Make the page like the product's documented structure; copy nothing from the product.
  Make the selectors fit it, and say in "seen" where you saw each. If every customer has a host, write
  https://*.… in "matches". A product that people host themselves has no "matches", and a selector "mark".
  npx vitest run tests/utils/helpdesks/pages.test.ts -t "${name}"`,
  };
}

/**
 * @typedef {{ href: string, origin: string, before: string, number: string }} Place a conversation's address, and its
 * path up to the number
 */

/**
 * Finds the number of a conversation in its address: the last part of the path with digits.
 * @param {string} address
 * @returns {Place}
 * @throws with a sentence for a person when there is none
 */
function conversationAt(address) {
  const wrong = new Error('Give the address of a conversation, with its number: https://app.acme-desk.com/tickets/42');
  if (!URL.canParse(address)) throw wrong;
  const { protocol, origin, pathname } = new URL(address);
  const [, before, number] = /^.*(\/[\w-]+\/)(\d+)(?=\/|$)/.exec(pathname) ?? [];
  if (protocol !== 'https:' || !before || !number) throw wrong;
  return { href: origin + pathname, origin, before, number };
}

/**
 * Inserts a piece of text among others of its kind, in the alphabetical order of their names.
 * @param {string} text
 * @param {RegExp} kind finds each of the others, with its name as the first group
 * @param {string} name
 * @param {string} piece
 */
function insert(text, kind, name, piece) {
  const others = [...text.matchAll(kind)];
  const next = others.find(([, other = '']) => other.toLowerCase() > name.toLowerCase());
  const last = others.at(-1);
  if (!last) throw new Error(`Nothing like "${piece.trim()}" was found to put it beside.`);
  const at = next?.index ?? last.index + last[0].length;
  return text.slice(0, at) + piece + text.slice(at);
}

/** @param {Place & { id: string, name: string, variable: string }} helpdesk */
function helpdeskFile({ id, name, variable, origin, before }) {
  return `import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** ${name.replaceAll('*/', '')}. */
export const ${variable} = defineHelpdesk({
  id: '${id}',
  name: ${quoted(name)},
  matches: ['${origin}/*'],
  selectors: {
    composer: '.composer [contenteditable="true"]',
    form: '.composer',
    reply: '.composer.is-reply',
    internal: '.composer.is-note',
    modeSwitch: '.composer',
    customer: '.message.from-customer',
    send: '.composer .send',
  },
  keys: [],
  conversation: ({ pathname }) => /${before.replaceAll('/', '\\/')}(\\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof ${variable}> = {
  address: ['low', 'one address'],
  composer: ['low', 'not looked up yet'],
  form: ['low', 'not looked up yet'],
  reply: ['low', 'not looked up yet'],
  internal: ['low', 'not looked up yet'],
  modeSwitch: ['low', 'not looked up yet'],
  customer: ['low', 'not looked up yet'],
  send: ['low', 'not looked up yet'],
  keys: ['low', 'not looked up yet'],
};
`;
}

/** @param {Place & { id: string }} helpdesk */
function expectedRow({ id, href, origin, number }) {
  return `  ${id.includes('-') ? `'${id}'` : id}: {
    matches: ['${origin}/*'],
    counts: { composer: 1, form: 1, reply: 1, internal: 0, modeSwitch: 1, customer: 2, send: 1 },
    note: {
      write: () => document.querySelector('.composer')?.classList.replace('is-reply', 'is-note'),
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Send'],
    keys: [],
    label: 'Title of the tab',
    foundAt: '${href}',
    conversations: [
      ['${href}', '${number}'],
      ['${origin}/', undefined],
    ],
  },
`;
}

const PAGE = `<main>
  <div class="message from-customer">It arrived broken.</div>
  <div class="message from-agent">We sent a new one.</div>
  <div class="message from-customer">It is still broken.</div>
  <form class="composer is-reply">
    <div contenteditable="true"><p>We look into it.</p></div>
    <button type="button" class="send">Send</button>
  </form>
</main>
`;
