import { describe, expect, it } from 'vitest';
import { BLANK, rewritesFor } from '../../rules/engine/judging/rewrite';
import { rules } from '../../rules/engine/library/library';
import { review } from '../../rules/review';

const stepsIn = (draft: string) =>
  review(draft, { situation: 'recovery' })
    .steps.filter(({ present }) => present)
    .map(({ stepId }) => stepId);

describe('a sentence with a blank', () => {
  it.each<[string, string, string]>([
    ['ownership', 'We let you down with [what went wrong].', 'We let you down with the late delivery.'],
    ['apology', 'I am sorry that we [what we got wrong].', 'I am sorry that we lost your parcel.'],
    ['commitment', 'I will call you about [what happened] by 4 pm today.', 'I will call you about it by 4 pm today.'],
    ['action', 'I have refunded [what it cost you] to your card.', 'I have refunded 30 euros to your card.'],
  ])('does not show the step %s until it is filled in', (step, blank, filled) => {
    expect(stepsIn(blank)).not.toContain(step);
    expect(stepsIn(filled)).toContain(step);
    // Elsewhere the same step counts, whether the blank is before or after it.
    expect(stepsIn(`${blank} ${filled}`)).toContain(step);
    const [finding] = review(`${blank} ${filled}`, { situation: 'recovery' }).steps.filter(
      (one) => one.stepId === step,
    );
    expect(finding?.start).toBeGreaterThan(blank.length);
  });

  it('does not affect the sentences beside it or the weight of flags', () => {
    expect(stepsIn('I am sorry that we lost your parcel. We will send [what you do about it].')).toContain('apology');
    const weigh = (apology: string) =>
      review(`${apology} The courier lost your parcel.`, { situation: 'recovery' }).flags.map((flag) => flag.severity);
    expect(weigh('I am sorry that we [what we got wrong].')).toEqual(weigh('I am sorry that we were late.'));
  });

  it('does not count a link or a quote as a blank', () => {
    expect(stepsIn('I am sorry that we lost [your parcel](https://example.org).')).toContain('apology');
  });
});

it('recognises every blank that a rule leaves to the agent', () => {
  const lost = rules.flatMap(({ id, rewrites }) =>
    rewrites
      .flatMap((rewrite) => (typeof rewrite === 'string' ? [rewrite] : [rewrite.i, rewrite.we]))
      .filter((rewrite) => {
        const [filled = ''] = rewritesFor([rewrite], { text: 'words', before: '', person: 'we' });
        return filled.match(BLANK)?.length !== rewrite.match(/\{/g)?.length;
      })
      .map((rewrite) => `${id}: ${rewrite}`),
  );
  expect(lost).toEqual([]);
});
