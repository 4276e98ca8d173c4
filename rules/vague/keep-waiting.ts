import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Patience is easier with an end in sight: name the day.',
  why: 'Being asked for patience without a date tells the customer only that the wait goes on.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(hang|sit) tight (while|until|till|as|and|for|$)',
    '(stay|keep) tuned',
    'watch this space',
    '{keep} your eyes .{0,1} on (our|this|the)',
    '(allow|give|grant) us .{0,2} (time|moment|while|chance to (look|check|investigate))',
    '(request|ask for|count on|ask) your .{0,2} patience (while|as|until|in the meantime|during)',
  ],
  unless: [
    'good things',
    '(have|has) contacted .',
    '(inbox|spam|you are)',
    '$time',
    '(thank|thanks) .{0,3} for .{0,4} (bearing|patience)',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I am {what you do} and will write to you by {day and time}',
      we: '{name} is {what they do} and will write to you by {day and time}',
    },
    'This takes until {day and time}, and you do not have to do anything',
  ],
  flags: {
    '[Keep your eyes on our page].': '[name] is [what they do] and will write to you by [day and time].',
    '[Kindly allow us some time to check].': '[name] is [what they do] and will write to you by [day and time].',
    '[Hang tight]!': '[name] is [what they do] and will write to you by [day and time]!',
    '[Stay tuned for news on the app].': '[name] is [what they do] and will write to you by [day and time].',
  },
  allows: [
    'Please allow us some time, until Friday noon.',
    'Thank you for your patience.',
    'Hang the key on the hook beside the door.',
    'Give us a call any time.',
  ],
});
