import type { Plugin } from 'vite';

const PACKAGE = 'compromise/two';
const LATER = '\0amends:compromise-later';

/** A call of `require` is bundled so that the package is evaluated by the first call, not on loading. */
const CODE = `
let nlp;
const later = () => (nlp ??= require('${PACKAGE}'));
export default {
  tokenize: (text) => later().tokenize(text),
  methods: () => later().methods(),
  model: () => later().model(),
};`;

/**
 * Unpacks compromise's dictionary when a sentence is first parsed, instead of when the coach is loaded: it takes a tenth
 * of a second, and most replies are never parsed.
 */
export function compromiseLater(): Plugin {
  return {
    name: 'amends:compromise-later',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => (source === PACKAGE && importer !== LATER ? LATER : undefined),
    load: (id) => (id === LATER ? CODE : undefined),
  };
}
