import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shipValues } from '../../../utils/build/shipValues';
import * as packedPlaces from '../../../utils/helpdesks/packedPlaces';
import * as ruleCategories from '../../../utils/ruleFacts/ruleCategories';
import * as vocabulary from '../../../utils/stats/vocabulary';

describe('shipValues', () => {
  it.each([
    ['utils/helpdesks/packedPlaces.ts', packedPlaces, 'conversation:'],
    ['utils/ruleFacts/ruleCategories.ts', ruleCategories, 'rewrites'],
    ['utils/stats/vocabulary.ts', vocabulary, '.{0,'],
  ])(
    'ships what %s exports, and nothing that it is computed from',
    async (entry, values, leftOut) => {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        plugins: [shipValues()],
        build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
      });
      const [bundle] = Array.isArray(built) ? built : [];
      const code = bundle?.output[0].code ?? '';
      const shipped = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      expect({ ...shipped }).toEqual({ ...values });
      expect(code).not.toContain(leftOut);
    },
    60_000,
  );
});
