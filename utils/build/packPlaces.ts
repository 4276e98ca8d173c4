import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const FILE = path.resolve(import.meta.dirname, '../helpdesks/packedPlaces.ts');

/** Ships to the always-on script the addresses and reply fields of the helpdesks without all else that is known of them. */
export function packPlaces(): Plugin {
  return {
    name: 'amends:pack-places',
    apply: 'build',
    transform: {
      filter: { id: /\/utils\/helpdesks\/packedPlaces\.ts$/ },
      async handler() {
        // The files themselves, so that a change to one of them is noticed.
        if (this.meta.watchMode) return undefined;
        const { module } = await runnerImport<object>(FILE, { configFile: false, logLevel: 'error' });
        const code = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
        return { code: code.join('\n'), map: null };
      },
    },
  };
}
