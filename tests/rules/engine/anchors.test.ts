import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../rules/engine/anchors';
import { compileExpression } from '../../../rules/engine/expression';
import { rules, steps } from '../../../rules/engine/library';
import { SentenceText } from '../../../rules/engine/match';

describe('anchorsOf', () => {
  it.each([
    ['a word', /\bpolicy\b/, [['pol']]],
    ['two words', /calm\s+down/, [['cal'], ['dow']]],
    ['a choice', /(?:relax|calm)/, [['rel', 'cal']]],
    ['a choice with a short word', /(?:relax|we)/, []],
    ['an optional word', /calm(?: down)?/, [['cal']]],
    ['an optional letter', /calms?/, [['cal']]],
    ['a letter class', /policy|polic[iy]es/, [['pol']]],
    ['what must not be there', /(?<!no )(?!not)policy/, [['pol']]],
    ['nothing but classes', /\w+ \d{2}/, []],
    ['a repeated group', /(?:calm ){2,}/, [['cal']]],
    ['a group that may be absent', /(?:calm ){0,2}/, []],
  ])('reads %s', (_, pattern, anchors) => {
    expect(anchorsOf(pattern).map((pieces) => [...pieces])).toEqual(anchors);
  });
});

describe('the prefilter', () => {
  const patterns = [...rules, ...steps]
    .flatMap(({ match, unless = [] }) => [...match, ...unless])
    .filter((expression) => expression instanceof RegExp);
  const examples = rules.flatMap((rule) => [...Object.keys(rule.flags), ...rule.allows]);

  it('never keeps a pattern from what it would match', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.constantFrom(...examples), (pattern, example) => {
        const text = example.replace(/[[\]]/g, '');
        const matches = [...text.matchAll(new RegExp(pattern.source, 'gi'))].filter(([found]) => found !== '');
        expect(new SentenceText(text).find(compileExpression(pattern))).toHaveLength(matches.length);
      }),
      { numRuns: 5000 },
    );
  });
});
