import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';
import { suggestSituation } from '../../rules/suggestSituation';
import type { ReviewContext } from '../../rules/types';

const suggested = (draft: string, customerMessage: string | undefined) => {
  const context: ReviewContext = { customerMessage, situation: 'recovery' };
  return suggestSituation(draft, review(draft, context), context);
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
    ['This morning we noticed that we charged you twice. We are sorry.', undefined, 'noticed-first'],
    ['I am sorry. I am writing to let you know that your parcel was damaged on its way.', undefined, 'noticed-first'],
    ['I am emailing you to let you know that we lost your parcel. I am sorry.', undefined, 'noticed-first'],
    ['You may have noticed that the app was down at noon. We apologise.', undefined, 'noticed-first'],
    ['I am sorry that the lamp is late, and I wanted you to hear it from us first.', undefined, 'noticed-first'],
    ['This morning we noticed that we charged you twice. We are sorry.', COMPLAINT, undefined],
    ['We are sorry that we charged you twice this morning.', undefined, undefined],
    ['I am sorry about the lamp. I have refunded it and will let you know on Friday.', undefined, undefined],
    ['> This morning we noticed that we charged you twice.\nWe are sorry.', undefined, undefined],
    ['What we can do is lend you a lamp until May.', COMPLAINT, 'cannot-fix'],
    ['What we can do is lend you a lamp. I have refunded the lamp.', COMPLAINT, undefined],
    ['The delay is down to our courier.', COMPLAINT, 'not-our-fault'],
    ['The delay is down to our courier. It was our mistake to choose them.', COMPLAINT, undefined],
  ] as const)('from the draft “%s” after %s: %s', (draft, message, situation) => {
    expect(suggested(draft, message)).toBe(situation);
  });

  it('suggests nothing where nothing went wrong', () => {
    const context: ReviewContext = { customerMessage: 'My lawyer loves your lamp!', situation: 'ordinary' };
    expect(suggestSituation('Thank you!', review('Thank you!', context), context)).toBeUndefined();
  });
});
