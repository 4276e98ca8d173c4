import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: '"But" cancels the understanding before it. Let it stand, then say what you can do.',
  why: 'Empathy that ends in "but" sounds like an opening move, not like listening.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    /\b(?:but|however|although|though|nevertheless|yet)\b(?<=\b(?:i|we)(?: can| do| fully| completely| totally| really| truly| certainly| also){0,3} (?:understand|hear|appreciate|see|realize|sympathize|empathize)(?: (?:that|how|why|your|you|with|where|this is|it is|it's|it must)\b)[^.;?!]{0,70})(?=,? \S+ \S)/i,
    /\b(?:love|like) to help[^.;?!]{0,20}\b(?:but|however)\b(?=,? \S+ \S)/i,
  ],
  unless: [
    /\b(?:but|however),? (?:(?:i|we)(?:'ll| will| can| could| would| shall)(?! not|n't)|(?:i|we)(?:'ve| have)(?! not|n't|(?:,? \w+){0,2} (?:no|a|an|to)\b)|(?:i|we)(?:'d| would)? (?:love|like|promise)|(?:i|we)(?:'m| am|'re| are) (?:(?:now|very|so|really|also) )?(?:glad|happy|pleased|here|sorry|sending|working|refunding|looking|going)|(?:i|we)(?: just| only| do)? need|please|could you|can you|let me|let us|here)\b/i,
    /\bbut also\b|\b(?:nothing|anything) but\b/i,
  ],
  span: 'to-end',
  rewrites: [
    { i: 'and here is what I can do: {your offer}', we: 'and here is what we can do: {your offer}' },
    'and {what you will do about it}',
  ],
  flags: {
    'I understand your frustration, [but the fare was sold as it is].':
      'I understand your frustration, and here is what I can do: [your offer].',
    'We appreciate how annoying this is, [however our shop closes at six].':
      'We appreciate how annoying this is, and here is what we can do: [your offer].',
    'I can see why you are upset [but those are the conditions].':
      'I can see why you are upset and here is what I can do: [your offer].',
  },
  allows: [
    "I understand your frustration, but I'll have it fixed by 3pm.",
    'I understand your frustration. Your refund is on its way.',
    'I see two orders here, but only one invoice.',
  ],
});
