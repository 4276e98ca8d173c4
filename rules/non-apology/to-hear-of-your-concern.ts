import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This is sorry about the complaint, not about what caused it.',
  why: 'Regret about feedback or a concern treats the complaint as the bad news.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '$sorry $sorryFiller? [($toHear|to receive|for|about) (of|about|that)? (your|the|this|such) .{0,2} (concern|concerns|feedback|complaint|comment|comments|review|rating|dissatisfaction|displeasure|feelings|remarks)]':
      [
        'Very sorry [to learn about your complaint over the invoice].',
        "I'm sorry [to read your review], and I have spoken to the chef.",
        'We are sorry [to receive your comments about the night porter].',
        '- Sorry [for your dissatisfaction].',
        "Hi Lena, we're so sorry [about your concerns].",
      ],
    '$sorry $sorryFiller? [$toHear (of|about|that)? (there|your) .{0,3} (confusion|misunderstanding|miscommunication|disappointment|frustration|inconvenience|unhappiness|ordeal|upset|distress)]':
      ['Sorry [to hear there was some confusion].'],
  },
  unless: [...REGRET],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
