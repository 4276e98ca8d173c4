import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Say who does what by when',
  why: 'A name and a time turn a promise into something that the customer can rely on.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  // Read by commitment/commitmentIn.ts, which the reminders' reader uses too.
  match: [],
  present: [
    'I will call you by 3pm on Thursday.',
    "We'll send the new part within two days.",
    'You will have our answer tomorrow at noon.',
    'Dana will ring you this afternoon.',
    'The fix should be in the shop by Monday.',
    'I will ring you on the 12th.',
    'The refund will be in your account by Tuesday.',
    'It leaves with the post on Friday.',
    'The money goes back to your card the same day.',
    'It is on the van tomorrow.',
    'Your visit has been set for Monday.',
  ],
  absent: [
    'We will be in touch soon.',
    'A courier brings it to your door tomorrow between 8 and 12.',
    'It should arrive by Monday.',
    'I hope to call you by 3pm.',
    'I cannot promise an answer by Friday.',
    'We shipped it on Monday.',
    'We hope to see you again next summer.',
    'A refund usually takes three to five days.',
    'Please call us before 5pm.',
    'Claims have to be opened within 7 days.',
    'We will be closed on Monday.',
    'My name is Ada and I will be assisting you today.',
    'Once your new card arrives on Monday, sign it.',
    'Your next check is due on Monday.',
  ],
});
