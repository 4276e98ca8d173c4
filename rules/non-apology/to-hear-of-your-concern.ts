import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This is sorry about the complaint, not about what caused it.',
  why: 'Regret about feedback or a concern treats the complaint as the bad news.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry $again? [($hear|to receive|for|about) (of|about|that)? (your|the|this|such) .{0,2} (concern|concerns|feedback|complaint|comment|comments|review|rating|dissatisfaction|displeasure|feelings|remarks)]',
    '$sorry $again? [$hear (of|about|that)? (there|your) .{0,3} (confusion|misunderstanding|miscommunication|disappointment|frustration|inconvenience|unhappiness|ordeal|upset|distress)]',
  ],
  unless: ['(delay|delayed|late) .{0,3} (reply|replying|responding|answering|getting back)'],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    'Very sorry [to learn about your complaint over the invoice].': 'Very sorry that we [what we got wrong].',
    'We regret [to read your comments about breakfast], and I have spoken to the chef.':
      'We regret that we [what we got wrong], and I have spoken to the chef.',
    'Sorry [to hear there was some confusion].': 'Sorry that we [what we got wrong].',
  },
  allows: [
    'We are sorry to hear that your room was noisy.',
    'Thank you for your feedback about breakfast.',
    'I was sorry to learn of the lost suitcase.',
  ],
});
