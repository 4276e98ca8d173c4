import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Plugin, runnerImport } from 'vite';
import type { PackedLibrary } from '../../rules/engine/unpackLibrary';

const ENGINE = path.resolve(import.meta.dirname, '../../rules/engine');
/** Tests and documentation of rules and steps: nobody reads them in a helpdesk's page. */
const EXAMPLES = new Set(['flags', 'allows', 'present', 'absent']);

let packed: Promise<string> | undefined;

/**
 * Ships the rules as one packed piece of data, without their examples: a third of the bytes that would otherwise be
 * parsed in every page in which an agent writes.
 */
export function packLibrary(): Plugin {
  return {
    name: 'amends:pack-library',
    apply: 'build',
    transform: {
      filter: { id: /\/rules\/engine\/libraryFiles\.ts$/ },
      async handler() {
        if (this.meta.watchMode || !packed) packed = pack();
        const unpack = JSON.stringify(path.join(ENGINE, 'unpackLibrary.ts'));
        const code = `import { unpackLibrary } from ${unpack};
export const { ruleFiles, stepFiles } = unpackLibrary(${JSON.stringify(await packed)});`;
        return { code, map: null };
      },
    },
  };
}

async function pack(): Promise<string> {
  const file = path.join(ENGINE, 'libraryFiles.ts');
  const { module } = await runnerImport<PackedLibrary>(file, { configFile: false, logLevel: 'error' });
  const { ruleFiles, stepFiles } = module;
  const json = JSON.stringify({ ruleFiles, stepFiles }, (key, value) => (EXAMPLES.has(key) ? undefined : value));
  return deflateRawSync(json, { level: 9 }).toString('base64');
}
