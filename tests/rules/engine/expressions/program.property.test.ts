import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../../rules/engine/expressions/expression';
import type { Words } from '../../../../rules/engine/expressions/program';
import type { Kind } from '../../../../rules/engine/expressions/vocabulary';
import { rules, steps } from '../../../../rules/engine/library/library';

const programs = [...rules, ...steps]
  .flatMap(({ match, unless = [] }) => [...match, ...unless])
  .map((expression) => ({ expression, program: compileExpression(expression).program() }));

/**
 * The worst possible words: most of the time they give the answer that the expression expects, and they count the
 * questions.
 */
class HostileWords implements Words {
  captured: Words['captured'];
  questions = 0;
  readonly serial = Math.random();

  constructor(
    readonly count: number,
    private readonly answers: readonly boolean[],
  ) {}

  isOneOf(place: number, kinds: ReadonlySet<Kind>): boolean {
    return this.answer(place + kinds.size);
  }
  isLoose(place: number): boolean {
    // Only ever after a noun, so never two in a row.
    return this.answer(place) && place < this.count && place % 2 === 1;
  }
  isTagged(place: number, tag: string): boolean {
    return this.answer(place + tag.length);
  }
  startsStatement(place: number): boolean {
    return this.answer(place);
  }
  startsClause(place: number): boolean {
    return this.answer(place);
  }

  private answer(seed: number): boolean {
    this.questions += 1;
    return this.answers[seed % this.answers.length] ?? false;
  }
}

const questionsAt = (program: (typeof programs)[number]['program'], count: number, answers: boolean[]) => {
  const words = new HostileWords(count, answers);
  for (let place = 0; place < count; place += 1) program(words, place);
  return words.questions;
};

describe('no expression', () => {
  it('takes more than linear work on a long text, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...programs),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        (one, answers) => {
          const short = questionsAt(one.program, 200, answers);
          const long = questionsAt(one.program, 400, answers);
          // Twice the length: twice the questions, plus the ends.
          expect({ expression: one.expression, within: long <= 2.2 * short + 2000 }).toEqual({
            expression: one.expression,
            within: true,
          });
        },
      ),
      { numRuns: 3000 },
    );
  });
});
