import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const LIBRARY = path.resolve(import.meta.dirname, '../../rules/engine/libraryFiles.ts');
/** Tests and documentation of rules and steps: nobody reads them in a helpdesk's page. */
const EXAMPLES = new Set(['flags', 'allows', 'present', 'absent']);
/** What the catalogue alone says of a step: the panel has words of its own (rules/checklist). */
const OF_STEPS = new Set(['label', 'why', 'source']);

let shipped: Promise<string> | undefined;

/**
 * Ships the rules and steps without their examples and the steps' words, as JSON in a string: a browser reads that faster than the same
 * data written as code (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
export function leaveOutExamples(): Plugin {
  return {
    name: 'amends:leave-out-examples',
    apply: 'build',
    transform: {
      filter: { id: /\/rules\/engine\/libraryFiles\.ts$/ },
      async handler() {
        if (this.meta.watchMode || !shipped) shipped = libraryAsJson();
        const code = `export const { ruleFiles, stepFiles } = JSON.parse(${literalOf(await shipped)});`;
        return { code, map: null };
      },
    },
  };
}

async function libraryAsJson(): Promise<string> {
  const { module } = await runnerImport<object>(LIBRARY, { configFile: false, logLevel: 'error' });
  const { ruleFiles, stepFiles } = module as typeof import('../../rules/engine/libraryFiles');
  const without = (files: object, ...names: ReadonlySet<string>[]) =>
    JSON.stringify(files, (key, value) => (names.some((set) => set.has(key)) ? undefined : value));
  return `{"ruleFiles":${without(ruleFiles, EXAMPLES)},"stepFiles":${without(stepFiles, EXAMPLES, OF_STEPS)}}`;
}

/** A string in single quotes: JSON is full of the others, and each would take a backslash. */
function literalOf(json: string): string {
  return `'${json
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`;
}
