import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: '"But" cancels the understanding before it. Let it stand, then say what you can do.',
  why: 'Empathy that ends in "but" sounds like an opening move, not like listening.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(i|we) .{0,3} (understand|hear|appreciate|see|realize|sympathize|empathize) .{0,7} ($upset|$harm|concern|concerns|anger|point|feelings|feel|position|mean|annoying|frustrating|disappointing|upsetting|difficult|hard|coming from) .{0,5} [(but|however|although|though|nevertheless|yet) . .]',
    '(i|we) .{0,1} (hear|understand) you [(but|however|although|though|yet) . .]',
  ],
  unless: [
    '(but|however|although|though) $help',
    '(but|however) (i|we) (am|are) sorry',
    'but also',
    '(nothing|anything) but',
    'not (yet|see|hear|understand)',
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
