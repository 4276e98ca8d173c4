import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Ask for forgiveness',
  why: 'Asking leaves the answer to the customer; it is the end of a whole apology, and never owed.',
  source: ['seed 001', 'Lewicki 2016'],
  when: 'recovery',
  match: [
    '(forgive|pardon) (us|me|our .{1,3}|my .{1,3}|this|that)',
    '(ask|asking|beg|begging|hope|hoping) (you)? .{0,2} for your (forgiveness|pardon)',
    '(i|we) (do|humbly|both|all)? (ask|beg) (you|your)? (for)? (pardon|forgiveness)',
  ],
  unless: ['forgive (us|me) (for (asking|saying)|if)'],
  present: [
    'Please forgive us.',
    'I hope that you can forgive us for this.',
    'We ask for your forgiveness.',
    'We beg your pardon.',
    'Could you forgive me for the mix-up?',
  ],
  absent: ['Forgive me for asking, but which size did you order?'],
});
