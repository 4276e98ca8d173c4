import path from 'node:path';
import type { Plugin } from 'vite';

const PARSER = /\/rules\/engine\/parser\/parser\.ts$/;
const PART = /^compromise\/src\//;

/**
 * Puts `rules/engine/parser/lean` in place of the parser that takes all of compromise, and keeps it from being evaluated
 * before the first sentence that has to be parsed, unless the caller has idle time for it (`getReady`).
 */
export function leanParser(): Plugin {
  return {
    name: 'amends:lean-parser',
    // Its dictionary is worked out only for a build that ships (shipValues.ts).
    apply: (_, { command, mode }) => command === 'build' && mode !== 'development',
    enforce: 'pre',
    async resolveId(source) {
      if (!PART.test(source)) return undefined;
      // The package names only its whole in its exports.
      const whole = await this.resolve('compromise/two', undefined, { skipSelf: true });
      if (!whole) return this.error('compromise is not installed.');
      return path.join(path.dirname(whole.id), source.replace(PART, ''));
    },
    load: (id) => (PARSER.test(id) ? codeOf(path.join(path.dirname(id), 'lean')) : undefined),
  };
}

/** A call of `require` is bundled so that the modules are evaluated by the first call, not on loading. */
const codeOf = (folder: string) => `
const tagger = () => require(${JSON.stringify(path.join(folder, 'tagger.ts'))});
export const parse = (text) => tagger().parse(text);
export const conjugate = (verb) => require(${JSON.stringify(path.join(folder, 'verbs.ts'))}).conjugate(verb);
export function* getReady() {
  tagger();
  yield;
  tagger().getReady();
}`;
