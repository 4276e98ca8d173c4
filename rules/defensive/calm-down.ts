import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This tells the customer how to feel. Name the feeling instead.',
  why: 'Being told to calm down makes an upset person more upset.',
  source: ['ICTS', 'SkyVerge support guide', 'seed 000'],
  evidence: 'practice',
  match: {
    '(calm|settle|cool) down': {
      '[Please calm down].': "We can see why you're [upset].",
      "I've found your file, but [please calm down].": "I've found your file, but I can see why you're [upset].",
      "[Let's all settle down], and I'll ring the garage at four.":
        "We can see why you're [upset], and I'll ring the garage at four.",
      "[You can cool down], the money isn't lost.": "We can see why you're [upset], the money isn't lost.",
    },
    '(do not|stop|no point (in)?) (overreact|overreacting|(get|getting|being) (so|too)? (upset|worked up|angry|emotional)) .{0,3}':
      ['[There is no point in getting angry].'],
    'no (need|reason|cause) (to|for you to) .{0,2} (upset|rude|angry|annoyed|shout|swear|frustrated|aggressive|hostile|emotional|such)':
      [
        '[There is no need to be rude], I am trying to help.',
        "- [There's no need to be so angry]",
        "[There's no reason to get upset about the seats].",
      ],
  },
  span: 'clause',
  rewrites: [weOrI("We can see why you're {upset}"), weOrI("We'd be {upset} too")],
  allows: [],
});
