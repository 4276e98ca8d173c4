import { beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '../../support/words';
import { phraseWith } from './rulePackCases';

let readPolicy: typeof import('../../../utils/policy/readPolicy').readPolicy;
let readRulePack: typeof import('../../../utils/policy/rulePack').readRulePack;
let loadPack: typeof import('../../../utils/policy/teamRules').loadPack;
let sayMistake: typeof import('../../../utils/policy/sayMistake').sayMistake;

beforeAll(async () => {
  vi.resetModules();
  speak('de');
  ({ readPolicy } = await import('../../../utils/policy/readPolicy'));
  ({ readRulePack } = await import('../../../utils/policy/rulePack'));
  ({ loadPack } = await import('../../../utils/policy/teamRules'));
  ({ sayMistake } = await import('../../../utils/policy/sayMistake'));
});

function problemsOf(phrase: Record<string, unknown>): string[] {
  const { value, problems } = readRulePack({ phrases: [phrase] });
  return [...problems, ...loadPack(value ?? { name: '', phrases: [] }).mistakes.map(sayMistake)];
}

describe('in German, the mistakes', () => {
  it('of a policy are said', () => {
    const { problems } = readPolicy({ giftsAllowed: 'no', progressMinutes: 4, rulesOff: ['praise/gone'] });
    expect(problems).toEqual([
      '„giftsAllowed“ muss true oder false sein, nicht „no“.',
      '„progressMinutes“ muss eine ganze Zahl von 5 bis 240 sein, nicht „4“.',
      '„rulesOff“ hat einen Eintrag, den Amends nicht kennt: „praise/gone“.',
    ]);
  });

  it('of a phrase are said', () => {
    expect(problemsOf(phraseWith({ message: '' }))).toEqual([
      'Die Formulierung „valued-guest“ entfällt: message muss ein Text von 1 bis 200 Zeichen sein.',
    ]);
    expect(problemsOf(phraseWith({ flags: ['As a [dear guest], you win.'] }))).toEqual([
      'Die Formulierung „valued-guest“ entfällt: ihr Beispiel „As a [dear guest], you win.“ müsste markiert werden, wird es aber nicht.',
    ]);
  });

  // Every fault that rules/engine/expressions/teamPattern.ts finds, so that none is left in English.
  it.each([
    ['(a+)+$', 'darf nur Buchstaben von a bis z, Ziffern, Apostrophe, Bindestriche, * und (one|another) enthalten'],
    ['valued (guest', 'hat Klammern, die nicht zusammenpassen'],
    ['w w w w w w w w w w w w w', 'hat mehr als 12 Wörter'],
    ['a * b * c * d * e', 'hat mehr als 3 Sterne'],
    [`(${Array.from({ length: 21 }, (_, at) => `w${at}`).join('|')})`, 'hat mehr als 20 Alternativen'],
    ['* guest', 'muss mit einem Wort beginnen und enden'],
    ['valued | guest', 'hat „|“ außerhalb runder Klammern'],
    ['a (b||c)', 'hat eine leere Alternative'],
    ['ab* guest', 'braucht mindestens 3 Buchstaben vor einem Stern'],
    ['gu*est', 'darf einen Stern nur allein oder am Ende eines Wortes enthalten'],
    ["'' guest", 'hat einen Teil ohne Buchstaben'],
  ])('of the pattern %j are said', (pattern, fault) => {
    const [problem] = problemsOf(phraseWith({ phrases: [pattern] }));
    expect(problem).toMatch(/^Die Formulierung „valued-guest“ entfällt: „/);
    expect(problem?.endsWith(`“ ${fault}.`)).toBe(true);
  });
});
