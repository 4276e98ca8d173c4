import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';
import { suggestSituation } from '../../rules/suggestSituation';
import type { ReviewContext } from '../../rules/types';

const suggested = (draft: string, customerMessage: string | undefined) => {
  const context: ReviewContext = { customerMessage, situation: 'recovery' };
  return suggestSituation(review(draft, context), context);
};
const COMPLAINT = 'The lamp came broken and nobody answers my mails. I am very disappointed.';

describe('suggestSituation', () => {
  it.each([
    ['My son burned his hand on the plug and we were in hospital until two.', 'serious'],
    ['I will hand this over to my lawyer and the ombudsman.', 'serious'],
    ['Somebody else has my medical records: your mail was sent to someone else.', 'serious'],
    ['All my details leaked and my card was used in Spain.', 'serious'],
    ['Your courier threw the parcel over the fence.', undefined],
    [COMPLAINT, undefined],
  ])('from the customer’s “%s”: %s', (message, situation) => {
    expect(suggested('', message)).toBe(situation);
  });

  it.each([
    ['We are sorry that we charged you twice this morning.', undefined, 'noticed-first'],
    ['We are sorry that we charged you twice this morning.', COMPLAINT, undefined],
    ['What we can do is lend you a lamp until May.', COMPLAINT, 'cannot-fix'],
    ['What we can do is lend you a lamp. I have refunded the lamp.', COMPLAINT, undefined],
    ['The delay is down to our courier.', COMPLAINT, 'not-our-fault'],
    ['The delay is down to our courier. It was our mistake to choose them.', COMPLAINT, undefined],
  ] as const)('from the draft “%s” after %s: %s', (draft, message, situation) => {
    expect(suggested(draft, message)).toBe(situation);
  });

  it('suggests nothing where nothing went wrong', () => {
    const context: ReviewContext = { customerMessage: 'My lawyer loves your lamp!', situation: 'ordinary' };
    expect(suggestSituation(review('Thank you!', context), context)).toBeUndefined();
  });
});
