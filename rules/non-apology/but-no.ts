import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Keep the no, without the "but", and say next what you can do.',
  why: 'After "but" a no sounds as if the sympathy before it had been a formality.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'Lazare'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    // I am sorry, but we cannot …
    '$sorry .{0,16} [(but|however|although|though|yet) (unfortunately|sadly|regrettably|regretfully)?] (i|we|you|it|that|this|they|the .{1,3}|our .{1,3}|your .{1,3}) (can not|could not|(am|are|is) (unable|unavailable)|(am|are|is) not (able|possible|allowed|refundable|eligible|covered|available)|will not be able|do not (offer|accept|refund|cover|replace|have)|does not (cover|include|allow))',
    // I understand, but we cannot …
    '(i|we) .{0,4} (understand|hear|appreciate|see|realize|sympathize|empathize|know|get) .{0,14} [(but|however|although|though|yet) (unfortunately|sadly|regrettably|regretfully)?] (i|we|you|it|that|this|they|the .{1,3}|our .{1,3}|your .{1,3}) (can not|could not|(am|are|is) (unable|unavailable)|(am|are|is) not (able|possible|allowed|refundable|eligible|covered|available)|will not be able|do not (offer|accept|refund|cover|replace|have)|does not (cover|include|allow))',
  ],
  unless: [
    '(but|however) (i|we) can not (thank|apologize|wait|imagine|agree)',
    '(no idea|do not (know|understand|see|get))',
    '(sorry|apologize|apologies) (that|we|i|for) .{0,8} (but|however) .{0,6} (not able to|can not|could not) .{0,8} (until|before|earlier|sooner)',
    '(only|nothing|anything) but',
    'sorry (to|for) (ask|bother|both|interrupt|chase|chasing|disturb)',
  ],
  rewrites: [
    { i: "and I know it's hard to hear that", we: "and we know it's hard to hear that" },
    { i: 'and I wish I had a better answer:', we: 'and we wish we had a better answer:' },
  ],
  flags: {
    "I'm sorry, [but] I can't move the date; I can give you the money back today.":
      "I'm sorry, and I know it's hard to hear that I can't move the date; I can give you the money back today.",
    'We are sorry about the scratch, [but] we cannot take the table back, so here is a joiner who mends them for free.':
      "We are sorry about the scratch, and we know it's hard to hear that we cannot take the table back, so here is a joiner who mends them for free.",
    "I understand your frustration, [but unfortunately] the fee can't be waived; you can pay it in three parts.":
      "I understand your frustration, and I know it's hard to hear that the fee can't be waived; you can pay it in three parts.",
    "I do see how unfair this feels, [but] the warranty can't be extended; I can have it repaired at cost.":
      "I do see how unfair this feels, and I know it's hard to hear that the warranty can't be extended; I can have it repaired at cost.",
    '- Sorry, [however] the room is not available on Friday, and Saturday is free.':
      "- Sorry, and we know it's hard to hear that the room is not available on Friday, and Saturday is free.",
    "We know that you were counting on it, [but] we don't have it in blue, so we've set the green one aside.":
      "We know that you were counting on it, and we know it's hard to hear that we don't have it in blue, so we've set the green one aside.",
  },
  allows: [
    'I am sorry, and I know it is hard to hear that we cannot refund the fare.',
    'I am sorry that we could not reach you, but I have left the parcel next door.',
    'We understand that you cannot travel on Friday, so I have moved you to Monday.',
    'Sorry, but could you send me the photo again?',
    'We see two orders here, but we cannot thank you enough for checking.',
  ],
});
