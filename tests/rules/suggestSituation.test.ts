import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';
import type { ReviewContext } from '../../rules/reviewContext';
import { suggestSituation } from '../../rules/suggestSituation';

const suggested = (draft: string, customerMessage: string | undefined) => {
  const context: ReviewContext = { customerMessage, situation: 'recovery' };
  return suggestSituation(draft, review(draft, context), context);
};
const COMPLAINT = 'The lamp came broken and nobody answers my mails. I am very disappointed.';
const AIRLINE = 'The airline cancelled my flight at midnight and I am stranded with two children. This is awful.';
const STORM = 'Because of the storm I missed the ferry that I booked, and now the hotel is lost too. So annoying.';
const TWICE = 'Your shop took the money from my account twice, and my bank has charged a fee. Very disappointed.';

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
    ['I am sorry about the lamp.', COMPLAINT, undefined],
    // A flagged excuse is no evidence, whatever the customer says.
    ['The delay is down to our courier.', COMPLAINT, undefined],
    ['Our payment partner had a glitch.', TWICE, undefined],
    ['The airline cancelled the flight.', AIRLINE, undefined],
    ['I am sorry, and I have booked you a seat for tomorrow.', AIRLINE, 'not-our-fault'],
    ['I am sorry, and I have booked you a seat for tomorrow.', STORM, 'not-our-fault'],
    ['I am sorry. That was our mistake, and I have booked you a seat for tomorrow.', AIRLINE, undefined],
    // The customer knows who did it.
    ['I am sorry. I have refunded the second payment.', TWICE, undefined],
    ['I am sorry, and I have booked you a seat.', 'You cancelled my seat because of the storm!', undefined],
  ] as const)('from the draft “%s” after %s: %s', (draft, message, situation) => {
    expect(suggested(draft, message)).toBe(situation);
  });

  it('suggests nothing where nothing went wrong', () => {
    const context: ReviewContext = { customerMessage: 'My lawyer loves your lamp!', situation: 'ordinary' };
    expect(suggestSituation('Thank you!', review('Thank you!', context), context)).toBeUndefined();
  });
});
