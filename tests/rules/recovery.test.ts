import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';

const isRecovery = (customerMessage: string, draft = 'Hello Kim, thank you for your message.') =>
  review(draft, { customerMessage }).recovery;

describe('a service recovery', () => {
  it.each([
    'The zip came off on day one.',
    "Third time I've written about the invoice.",
    'Ordered a medium, got a small.',
    'You still charged me for the month after I left.',
    'Parcel left in the rain.',
    'Nice place but breakfast was over by nine and nobody had told us',
    'Good app, crashes when I upload photos though.',
    'Where is my order? It was due on Tuesday.',
    "I can't log in since the update, can you help?",
    'Why was my account closed?',
    'so is the app down again or what',
    'Any update on my parcel? Been in since 8.',
    'Could you please help me? My card was blocked abroad.',
    'Lovely bar, charming garden. Shame about the lumpy pillows.',
    'Great cooks, friendly waiters, the only letdown was a cold soup.',
    'Thanks for ruining the concert for us',
    'Used to be fun, now it is adverts.',
    'Booked a twin and got a single.',
    '4th ticket, 4 different answers',
  ])('is read from "%s"', (message) => expect(isRecovery(message)).toBe(true));

  it('is recognised by a draft that apologises where there is no message', () => {
    expect(isRecovery('', 'I am sorry that we sent the wrong lamp.')).toBe(true);
  });

  it.each([
    'How can I change my delivery address?',
    'Do you have a problem with dogs on the terrace?',
    'What do I do if my card gets lost?',
    "I can't decide between the two sizes, what would you take?",
    'Hi, I want to cancel my trial before it renews, how do I do that?',
    'Not a single complaint, will be back.',
    'Staff could not have been kinder to my mum.',
    'My parcel came a day early, cheers.',
    'Thank you so much for your help, great job!',
    'You solved my problem in no time, class act',
    'No noise, no queue, not one boring dinner.',
    'Hard to find a better campsite',
    'please add a widget for the calendar',
    'Could you please help me choose a frame?',
    'ok',
    'Works perfectly',
    '',
  ])('is not read from "%s"', (message) => expect(isRecovery(message)).toBe(false));

  it('is not inferred from an apology to somebody who only asked', () => {
    expect(isRecovery('Do you ship to Malta?', "Hello Kim, sorry, we don't ship to Malta yet.")).toBe(false);
  });

  it('is recognised even with thanks, where the praise had a drawback', () => {
    const message = 'Lovely week, kind hosts. The only disappointment was the broken lift.';
    expect(isRecovery(message, 'Thank you for your kind review. We hope to see you again soon!')).toBe(true);
  });

  it('is decided by the answer where the message is neutral', () => {
    const message = 'Somebody left a blue scarf at gate 9';
    expect(isRecovery(message, 'Thanks for letting us know! Have a great flight.')).toBe(false);
    expect(isRecovery(message, 'We are sorry that nobody went to look for your scarf.')).toBe(true);
  });

  it('is recognised in messages of any length', () => {
    const message = 'The room was late and nobody came!?'.repeat(200);
    expect(isRecovery(message)).toBe(true);
    expect(isRecovery('!'.repeat(100_000))).toBe(false);
  });

  it('follows the agent’s choice', () => {
    expect(review('Hello.', { customerMessage: 'My lamp is broken!', situation: 'ordinary' }).recovery).toBe(false);
    expect(review('Hello.', { customerMessage: 'Lovely lamp.', situation: 'recovery' }).recovery).toBe(true);
  });
});
