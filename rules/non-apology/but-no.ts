import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Keep the no, without the “but”, and say next what you can do.',
  why: 'After “but” a no sounds as if the sympathy before it had been a formality.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'Lazare'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    // I am sorry, but we cannot …
    '$sorry .{0,16} [(but|however|although|though|yet) (unfortunately|sadly|regrettably|regretfully)?] .{0,5} $refusal':
      [
        "I'm sorry, [but] I can't move the date; I can give you the money back today.",
        'We are sorry about the scratch, [but] we cannot take the table back, so here is a joiner who mends them for free.',
        '- Sorry, [but] the room is not available on Friday, and Saturday is free.',
      ],

    // I understand, but we cannot …
    '(i|we) (do|can|really|totally|fully|completely|certainly|truly|absolutely|also)? (do|can|really|totally|fully|completely|certainly|truly|absolutely)? (understand|hear|appreciate|see|realize|sympathize|empathize|know|get) .{0,14} [(but|however|although|though|yet) (unfortunately|sadly|regrettably|regretfully)?] .{0,5} $refusal':
      [
        "I understand your frustration, [but unfortunately] the fee can't be waived; you can pay it in three parts.",
        'I do see how unfair this feels, [but] the cover has been cancelled; I can restart it today.',
        "We know that you were counting on it, [but] we don't have it in blue, so we've set the green one aside.",
      ],
  },
  unless: ['(but|however) (i|we) can not (thank|apologize|wait|imagine|agree)'],
  rewrites: [weOrI("and we know it's hard to hear that"), "and I'm afraid"],
  allows: ['We see two orders here, but we cannot thank you enough for checking.'],
});
