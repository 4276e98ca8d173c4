import path from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = 'compromise/two';
const LATER = '\0amends:compromise-later';
const UNPACKING = /\/rules\/engine\/expressions\/unpacking\.ts$/;

/** What takes longest, each after what it needs: the tables of verbs, the dictionary, and what is derived from it. */
const PARTS = ['models/index.js', 'lexicon/index.js', 'index.js'].map((file) => `2-two/preTagger/model/${file}`);

/**
 * Keeps compromise from unpacking its dictionary while the coach is loaded, which takes a tenth of a second: that is
 * done by the first sentence that has to be parsed, or before, part by part, by `unpacking`.
 */
export function compromiseLater(): Plugin {
  return {
    name: 'amends:compromise-later',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === PACKAGE ? LATER : undefined),
    async load(id) {
      if (id !== LATER && !UNPACKING.test(id)) return undefined;
      // Its modules, not its bundle, which has other packages in it that the notices could not know of.
      const modules = await this.resolve(PACKAGE, undefined, { skipSelf: true });
      if (!modules) return this.error(`${PACKAGE} is not installed.`);
      return id === LATER ? codeOf(modules.id) : unpackingOf(modules.id);
    },
  };
}

/** A call of `require` is bundled so that the modules are evaluated by the first call, not on loading. */
const codeOf = (modules: string) => `
let nlp;
const later = () => (nlp ??= require(${JSON.stringify(modules)}).default);
export default {
  tokenize: (text) => later().tokenize(text),
  methods: () => later().methods(),
  model: () => later().model(),
};`;

const unpackingOf = (modules: string) => `
export function* unpacking() {
${[...PARTS.map((part) => path.join(path.dirname(modules), part)), modules]
  .map((file) => `  require(${JSON.stringify(file)});\n  yield;`)
  .join('\n')}
}`;
