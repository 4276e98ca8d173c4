import type { Plugin } from 'vite';

const PACKAGE = 'compromise/two';
const LATER = '\0amends:compromise-later';

/**
 * Unpacks compromise's dictionary when a sentence is first parsed, instead of when the coach is loaded: it takes a tenth
 * of a second, and most replies are never parsed.
 */
export function compromiseLater(): Plugin {
  return {
    name: 'amends:compromise-later',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === PACKAGE ? LATER : undefined),
    async load(id) {
      if (id !== LATER) return undefined;
      // Its modules, not its bundle, which has other packages in it that the notices could not know of.
      const modules = await this.resolve(PACKAGE, undefined, { skipSelf: true });
      if (!modules) return this.error(`${PACKAGE} is not installed.`);
      return codeFor(modules.id);
    },
  };
}

/** A call of `require` is bundled so that the modules are evaluated by the first call, not on loading. */
const codeFor = (modules: string) => `
let nlp;
const later = () => (nlp ??= require(${JSON.stringify(modules)}).default);
export default {
  tokenize: (text) => later().tokenize(text),
  methods: () => later().methods(),
  model: () => later().model(),
};`;
