import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const RULES = path.resolve(import.meta.dirname, '../../rules');
/** Tests and documentation of rules and steps: nobody reads them in a helpdesk's page. */
const LEFT_OUT = {
  rule: ['flags', 'examples', 'allows'],
  step: ['present', 'absent', 'label', 'why', 'source'],
};
/** What most rules say, and whoever reads it takes for granted (utils/coach/reply/flagView.ts). */
const GRANTED = { evidence: 'practice' };

type Files = typeof import('../../rules/engine/library/libraryFiles');
type Families = typeof import('../../rules/families');

let shipped: Promise<string> | undefined;

/**
 * Ships the rules and steps without their examples, rules without what library.ts adds for their family, and steps
 * without the fields that only their documentation uses, as JSON in a string: a browser parses that faster than the same data written as code
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
  const { ruleFiles, stepFiles } = await load<Files>('engine/library/libraryFiles.ts');
  const { FAMILIES } = await load<Families>('families.ts');
  const shared = (path: string) => FAMILIES[path.split('/').at(-2) as keyof typeof FAMILIES] ?? {};
  return JSON.stringify({
    ruleFiles: without(ruleFiles, LEFT_OUT.rule, (path) => ({ ...GRANTED, ...shared(path) })),
    stepFiles: without(stepFiles, LEFT_OUT.step, () => ({})),
  });
}

async function load<Module extends object>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path.join(RULES, file), { configFile: false, logLevel: 'error' });
  return module;
}

/** Files without some fields, and without what is taken for granted. */
function without(files: object, leftOut: readonly string[], grantedIn: (path: string) => object): object {
  const shorten = ([path, content]: [string, object]) => {
    const granted: Record<string, unknown> = { ...grantedIn(path) };
    const isKept = ([name, value]: [string, unknown]) =>
      !leftOut.includes(name) && JSON.stringify(granted[name]) !== JSON.stringify(value);
    return [path, Object.fromEntries(Object.entries(content).filter(isKept))];
  };
  return Object.fromEntries(Object.entries(files).map(shorten));
}

/** A string in single quotes: JSON is full of double quotes, and each of them would need a backslash. */
function literalOf(json: string): string {
  return `'${json
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`;
}
