import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** Modules computed from far more data than they export, by their paths from the project's folder. */
const BY_THEMSELVES = [
  // For the always-on script: the helpdesks' addresses and reply fields, without everything else known about them.
  'utils/helpdesks/packedPlaces.ts',
  // For the background, which masks and checks statistics but never judges a draft: the part of the rules that this
  // needs.
  'utils/stats/vocabulary.ts',
  'utils/ruleFacts/ruleCategories.ts',
  'utils/stats/versions.ts',
  // For the statistics page: what it says of each rule, without the rules.
  'utils/ruleFacts/ruleFacts.ts',
  // For the coach: compromise's dictionary in order and packed, instead of what compromise makes it of.
  'rules/engine/parser/lean/dictionary.ts',
  // For the options: an example of each rule, without all others.
  'utils/ruleFacts/ruleExamples.ts',
];

/** Modules that could not import that data, and those that compute the same exports instead. */
const BY_OTHERS: Readonly<Record<string, string>> = {
  // For the coach: the forms of the rules' verbs, without asking compromise.
  'rules/engine/expressions/knownForms.ts': 'utils/ruleFacts/knownForms.ts',
  // And the words by which its expressions are found, without reading them.
  'rules/engine/library/shippedEntryWords.ts': 'utils/ruleFacts/entryWords.ts',
};
const ROOT = path.resolve(import.meta.dirname, '../..');

const shipped = new Map<string, Promise<string>>();

/**
 * Evaluates some modules when the extension is built, and ships their exports as plain values.
 * @param to `tests` ships them to test files, too, of which a third would otherwise load all rules for them; then only
 *   what is the same without a build
 */
export function shipValues(to: 'build' | 'tests' = 'build'): Plugin {
  const workedOut = {
    ...Object.fromEntries(BY_THEMSELVES.map((file) => [file, file])),
    ...(to === 'build' && BY_OTHERS),
  };
  let isFollowed = false;
  return {
    name: 'amends:ship-values',
    apply: to === 'build' ? 'build' : 'serve',
    configResolved({ build, mode, server }) {
      isFollowed = to === 'build' ? mode === 'development' || build.watch !== null : server.watch !== null;
    },
    transform: {
      filter: { id: Object.keys(workedOut).map((file) => new RegExp(`/${file.replaceAll('.', '\\.')}$`)) },
      async handler(_, id) {
        // While somebody changes the source files, these are needed: the values would be those of earlier ones.
        if (isFollowed) return undefined;
        const [, file] =
          Object.entries(workedOut).find(([known]) => id.endsWith(`/${known}`)) ??
          this.error(`${id} is not worked out.`);
        const code = shipped.get(file) ?? valuesOf(path.join(ROOT, file));
        shipped.set(file, code);
        return { code: await code, map: null };
      },
    },
  };
}

async function valuesOf(file: string): Promise<string> {
  const { module } = await runnerImport<object>(file, { configFile: false, logLevel: 'error', root: ROOT });
  return Object.entries(module)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
