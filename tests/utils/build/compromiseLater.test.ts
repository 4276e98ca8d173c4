import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../rules/engine/createEngine';
import { engine } from '../../../rules/shippedEngine';
import { WARM_UP } from '../../../rules/warmUp';
import { compromiseLater } from '../../../utils/build/compromiseLater';
import { leaveOutExamples } from '../../../utils/build/leaveOutExamples';
import { shipValues } from '../../../utils/build/shipValues';

/** Puts a line before compromise that says when it is evaluated. */
const announce: Plugin = {
  name: 'announce',
  transform: {
    filter: { id: /\/compromise\/src\/two\.js$/ },
    handler: (code) => ({ code: `globalThis.sayUnpacked?.();\n${code}`, map: null }),
  },
};

let code = '';
let unpacked = 0;

beforeAll(async () => {
  Object.assign(globalThis, { sayUnpacked: () => (unpacked += 1) });
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [announce, compromiseLater(), leaveOutExamples(), shipValues()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'rules/shippedEngine.ts', formats: ['iife'], name: 'shipped' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  code = bundle?.output[0].code ?? '';
}, 60_000);

/** Loads the build as a page does that was just opened. */
function load(): Engine {
  unpacked = 0;
  return new Function(`${code}; return shipped.engine;`)();
}

// Whether "clearly" is an adverb.
const PARSED = 'You clearly should have read the terms.';

describe('a build', () => {
  it('unpacks compromise for a sentence that has to be parsed, and judges it as before', () => {
    const shipped = load();
    for (const _ of shipped.compile());
    const plain = "I'm sorry if you feel that way. We will send a new lamp today, and you can keep the old one.";
    expect(shipped.review(plain)).toEqual(engine.review(plain));
    expect(unpacked, 'before any sentence has to be parsed').toBe(0);
    expect(shipped.review(PARSED)).toEqual(engine.review(PARSED));
    expect(engine.review(PARSED).flags).toHaveLength(1);
    expect(unpacked, 'at the first sentence that has to be parsed').toBe(1);
  });

  it('unpacks it in several steps, the last ones of the preparation', () => {
    const shipped = load();
    for (const sentence of WARM_UP) shipped.review(sentence);
    expect(unpacked, 'after the sentences of the preparation').toBe(0);
    for (const _ of shipped.prepare());
    expect(unpacked).toBe(1);
    expect(shipped.review(PARSED)).toEqual(engine.review(PARSED));
    expect(unpacked).toBe(1);
  });
});
