import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const LIBRARY = path.resolve(import.meta.dirname, '../../rules/engine/library/libraryFiles.ts');
/** Tests and documentation of rules and steps: nobody reads them in a helpdesk's page. */
const LEFT_OUT = {
  rule: ['flags', 'examples', 'allows'],
  step: ['present', 'absent', 'label', 'why', 'source'],
};
/** What most rules say, and what reads them takes for granted (utils/coach/reply/flagView.ts). */
const GRANTED = { evidence: 'practice' };

let shipped: Promise<string> | undefined;

/**
 * Ships the rules and steps without their examples, and steps without the fields that only their documentation uses, as
 * JSON in a string: a browser parses that faster than the same data written as code
 * (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
export function leaveOutExamples(): Plugin {
  return {
    name: 'amends:leave-out-examples',
    apply: 'build',
    transform: {
      filter: { id: /\/rules\/engine\/library\/libraryFiles\.ts$/ },
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
  const { ruleFiles, stepFiles } = module as typeof import('../../rules/engine/library/libraryFiles');
  return JSON.stringify({ ruleFiles: without(ruleFiles, LEFT_OUT.rule), stepFiles: without(stepFiles, LEFT_OUT.step) });
}

function without(files: object, leftOut: readonly string[]): object {
  const isKept = ([name, value]: [string, unknown]) =>
    !leftOut.includes(name) && GRANTED[name as keyof typeof GRANTED] !== value;
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, Object.fromEntries(Object.entries(content).filter(isKept))]),
  );
}

/** A string in single quotes: JSON is full of double quotes, and each of them would need a backslash. */
function literalOf(json: string): string {
  return `'${json
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`;
}
