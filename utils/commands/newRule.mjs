import fs from 'node:fs';
import path from 'node:path';
import { HYPHENED, quoted, writeFiles } from './beginning.mjs';
import { loadModule } from './loadModule.mjs';

/**
 * Writes the file of a new rule. Its examples are its tests: they fail until it has six flags and a source.
 * @param {string} root the project's folder
 * @param {string[]} parameters the rule's id and the words that it flags: `['defensive/as-you-know', 'as you know']`
 * @returns {Promise<import('./beginning.mjs').Beginning>}
 * @throws with a sentence for a person when the parameters are wrong, or the rule exists
 */
export async function newRule(root, parameters) {
  const [id = '', ...others] = parameters;
  const [category = '', name = '', ...rest] = id.split('/');
  const known = categories(root);
  if (!known.includes(category)) {
    throw new Error(`A rule is called category/name, and the category is one of ${known.join(', ')}.`);
  }
  if (!HYPHENED.test(name) || rest.length > 0) {
    throw new Error(`"${id}" needs a name in small letters, its words joined by hyphens: ${category}/as-you-know.`);
  }
  const match = await expressionOf(others.join(' '));
  if (match === '') throw new Error(`Say what it flags: npm run new rule ${id} "as you know"`);
  const files = writeFiles(root, { [`rules/${id}.ts`]: ruleFile(match, category) });
  return {
    files,
    next: `  Fill in what the file asks for; rules/WRITING.md shows how, and has the language of "match".
  npx vitest run tests/rules/rules.test.ts -t "${id}"
  npm run try -- "a sentence with: ${others.join(' ')}"
  npm run catalogue`,
  };
}

/**
 * Words in the form that an expression needs: in one spelling, and without contractions.
 * @param {string} text "That's how it is"
 * @returns {Promise<string>} "that (is|has) how it is"; empty where there are none
 */
async function expressionOf(text) {
  const { readSentence } = await loadModule('rules/engine/sentences/readSentence.ts');
  /** @type {{ readings: readonly string[] }[]} */
  const words = readSentence(text).words.words;
  const expressions = words.map(({ readings }) =>
    readings.length > 1 ? `(${readings.join('|')})` : (readings[0] ?? ''),
  );
  return expressions.filter((word) => /\w/.test(word)).join(' ');
}

/**
 * The folders of rules/ that contain rules, in alphabetical order.
 * @param {string} root
 */
function categories(root) {
  const rules = path.join(root, 'rules');
  const folders = fs.readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => {
      const files = fs.readdirSync(path.join(rules, name)).filter((file) => file.endsWith('.ts'));
      return files.some((file) => fs.readFileSync(path.join(rules, name, file), 'utf8').includes('defineRule({'));
    })
    .sort();
}

/**
 * @param {string} match the expression
 * @param {string} category
 */
function ruleFile(match, category) {
  const [family, shared] =
    category === 'excuse' ? ["import { EXCUSE } from '../families';\n", '  ...EXCUSE,\n'] : ['', ''];
  return `import { defineRule } from '../defineRule';
${family}
export default defineRule({
${shared}  severity: 'caution',
  // To the agent: one short, kind sentence that says what the words do, and what to do instead.
  message: '',
  // One sentence: what the words do to the customer.
  why: '',
  // Where the advice is from, by the names of rules/sources.ts.
  source: [],
  evidence: 'practice',
  // What it catches, each with examples of it, six or more in all: sentences with their [flagged words]. Where a comma,
  // an article or the like changes with them, as where words are left out: { 'sentence': 'sentence with the rewrite' }.
  match: {
    ${quoted(match)}: [],
  },
  // Best first; {…} is a blank to fill, '' leaves the words out, and weOrI('we …') has a form for agents who write "I".
  rewrites: [''],
  // What an exception in "unless" keeps silent, a sentence for each; a rule without exceptions has none.
  allows: [],
});
`;
}
