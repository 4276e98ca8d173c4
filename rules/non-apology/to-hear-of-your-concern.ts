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
      {
        'Very sorry [to learn about your complaint over the invoice].': 'Very sorry for [what went wrong].',
        "I'm sorry [to read your review], and I have spoken to the chef.":
          "I'm sorry for [what went wrong], and I have spoken to the chef.",
        'We are sorry [to receive your comments about the night porter].': 'We are sorry for [what went wrong].',
        '- Sorry [for your dissatisfaction].': '- Sorry for [what went wrong].',
        "Hi Lena, we're so sorry [about your concerns].": "Hi Lena, we're so sorry for [what went wrong].",
      },
    '$sorry $sorryFiller? [$toHear (of|about|that)? (there|your) .{0,3} (confusion|misunderstanding|miscommunication|disappointment|frustration|inconvenience|unhappiness|ordeal|upset|distress)]':
      {
        'Sorry [to hear there was some confusion].': 'Sorry for [what went wrong].',
      },
  },
  unless: [...REGRET],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
