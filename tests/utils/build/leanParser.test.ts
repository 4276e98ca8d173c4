import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../rules/engine/createEngine';
import { rules, steps } from '../../../rules/engine/library/library';
import * as whole from '../../../rules/engine/parser/parser';
import type { Term } from '../../../rules/engine/parser/term';
import { engine } from '../../../rules/shippedEngine';
import { WARM_UP } from '../../../rules/warmUp';
import { leanParser } from '../../../utils/build/leanParser';
import { leaveOutExamples } from '../../../utils/build/leaveOutExamples';
import { shipValues } from '../../../utils/build/shipValues';

/** Says when compromise is evaluated. */
const announce: Plugin = {
  name: 'announce',
  transform: {
    filter: { id: /\/compromise\/src\/nlp\.js$/ },
    handler: (code) => ({ code: `globalThis.sayLoaded?.();\n${code}`, map: null }),
  },
};

let loaded = 0;

/** What a build makes of a module. */
async function buildOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [announce, leanParser(), leaveOutExamples(), shipValues()],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'shipped' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  return bundle?.output[0].code ?? '';
}

/** Loads a build as a page does that was just opened. */
function load<Module>(code: string): Module {
  loaded = 0;
  return new Function(`${code}; return shipped;`)();
}

Object.assign(globalThis, { sayLoaded: () => (loaded += 1) });

describe('the engine of a build', () => {
  // Whether "clearly" is an adverb.
  const PARSED = 'You clearly should have read the terms.';
  let code = '';
  beforeAll(async () => {
    code = await buildOf('rules/shippedEngine.ts');
  }, 60_000);

  it('loads compromise for a sentence that has to be parsed, and judges it as before', () => {
    const { engine: shipped } = load<{ engine: Engine }>(code);
    for (const _ of shipped.compile());
    const plain = "I'm sorry if you feel that way. We will send a new lamp today, and you can keep the old one.";
    expect(shipped.review(plain)).toEqual(engine.review(plain));
    expect(loaded, 'before any sentence has to be parsed').toBe(0);
    expect(shipped.review(PARSED)).toEqual(engine.review(PARSED));
    expect(engine.review(PARSED).flags).toHaveLength(1);
    expect(loaded, 'at the first sentence that has to be parsed').toBe(1);
  });

  it('loads it as the last step of the preparation', () => {
    const { engine: shipped } = load<{ engine: Engine }>(code);
    for (const sentence of WARM_UP) shipped.review(sentence);
    expect(loaded, 'after the sentences of the preparation').toBe(0);
    for (const _ of shipped.prepare());
    expect(loaded).toBe(1);
    expect(shipped.review(PARSED)).toEqual(engine.review(PARSED));
    expect(loaded).toBe(1);
  });

  it('has nothing of compromise that only takes part in what the engine never asks', () => {
    expect(code).toContain('compromise/src/2-two/preTagger/compute');
    for (const part of ['1-one/match', '1-one/output', '2-two/postTagger', 'efrt']) expect(code).not.toContain(part);
  });
});

describe('the parser of a build', () => {
  let lean: typeof whole;
  beforeAll(async () => {
    lean = load(await buildOf('rules/engine/parser/parser.ts'));
  }, 60_000);

  const shown = (terms: Term[]) => terms.map(({ pre, text, post, tags }) => [pre, text, post, ...tags]);

  it('gives every word of the examples the tags that the whole of compromise gives it', () => {
    const sentences = [
      ...rules.flatMap(({ flags, allows }) => [...Object.entries(flags).flat(), ...allows]),
      ...steps.flatMap(({ present, absent }) => [...present, ...absent]),
    ];
    expect(sentences.length).toBeGreaterThan(3000);
    for (const sentence of sentences)
      expect(shown(lean.parse(sentence)), sentence).toEqual(shown(whole.parse(sentence)));
  });

  it.each(['send', 'give up', 'be', 'play', 'frobnicate', 'overlook', 'cancel'])('knows the forms of "%s"', (verb) => {
    expect(lean.conjugate(verb)).toEqual(whole.conjugate(verb));
  });
});
