import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../rules/engine/createEngine';
import { engine } from '../../../rules/shippedEngine';
import { compromiseLater } from '../../../utils/build/compromiseLater';
import { leaveOutExamples } from '../../../utils/build/leaveOutExamples';
import { shipValues } from '../../../utils/build/shipValues';

const UNPACKED = 'compromise was unpacked';

/** Puts a line before compromise that says when it is evaluated. */
const announce: Plugin = {
  name: 'announce',
  transform: {
    filter: { id: /\/compromise\/src\/two\.js$/ },
    handler: (code) => ({ code: `globalThis.sayUnpacked?.();\n${code}`, map: null }),
  },
};

async function builtEngine(): Promise<Engine> {
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
  return new Function(`${bundle?.output[0].code}; return shipped.engine;`)();
}

describe('a build', () => {
  it('unpacks compromise for a sentence that has to be parsed, and judges it as before', async () => {
    const said: string[] = [];
    Object.assign(globalThis, { sayUnpacked: () => said.push(UNPACKED) });
    const shipped = await builtEngine();
    for (const _ of shipped.prepare());
    const plain = "I'm sorry if you feel that way. We will send a new lamp today, and you can keep the old one.";
    expect(shipped.review(plain)).toEqual(engine.review(plain));
    expect(said, 'before any sentence has to be parsed').toEqual([]);
    // Whether "clearly" is an adverb.
    const parsed = 'You clearly should have read the terms.';
    expect(shipped.review(parsed)).toEqual(engine.review(parsed));
    expect(engine.review(parsed).flags).toHaveLength(1);
    expect(said, 'at the first sentence that has to be parsed').toEqual([UNPACKED]);
  }, 60_000);
});
