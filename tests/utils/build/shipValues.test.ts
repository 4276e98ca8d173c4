import path from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shipValues } from '../../../utils/build/shipValues';

describe('shipValues', () => {
  it.each([
    ['utils/helpdesks/packedPlaces.ts', 'conversation:'],
    ['utils/ruleFacts/ruleCategories.ts', 'rewrites'],
    ['utils/ruleFacts/ruleExamples.ts', 'unless'],
    ['utils/ruleFacts/ruleFacts.ts', 'unless'],
    ['utils/stats/versions.ts', 'rewrites'],
    ['utils/stats/vocabulary.ts', '.{0,'],
  ])(
    'ships what %s exports, and nothing that it is computed from',
    async (entry, leftOut) => {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        plugins: [shipValues()],
        build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
      });
      const [bundle] = Array.isArray(built) ? built : [];
      const code = bundle?.output[0].code ?? '';
      const shipped = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      // Under its own name a test has the shipped module, too (vitest.config.ts).
      const source = await import(/* @vite-ignore */ `${path.resolve(entry)}?source`);
      expect({ ...shipped }).toEqual({ ...source });
      expect(code).not.toContain(leftOut);
    },
    60_000,
  );
});
