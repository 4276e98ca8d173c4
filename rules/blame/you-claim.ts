import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This word says that you do not believe the customer. Use theirs: “you told us”.',
  why: 'Words of doubt tell the customer that they are not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '[you (claim|claimed|allege|alleged|insist|insisted|assert|asserted) that]': [
      '[You claim that] the box was empty.',
      '[You alleged that] our waiter had taken the coat.',
      "In your mail [you insisted that] the heating was off, and I've asked Ben to check the boiler at ten.",
      '[You assert that] nobody answered the bell.',
    ],
    '[you (claim|claimed|allege|alleged|assert|asserted|purport)] (the|your|our|it|he|she|they|we|this|there|a|an|nobody|no) .':
      ["Hi Mo, [you claim] the driver was rude, and I've asked him about it.", '- [You claimed] the seat was wet.'],
  },
  rewrites: [weOrI('you told us that')],
  allows: [],
});
