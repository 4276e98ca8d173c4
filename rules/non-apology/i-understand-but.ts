import { defineRule, weOrI } from '../defineRule';
import { BUT_NEWS, BUT_NO } from '../shared/buts';

export default defineRule({
  severity: 'warning',
  message: '“But” cancels the understanding before it. Let it stand, then say what you can do.',
  why: 'Empathy that ends in “but” sounds like an opening move, not like listening.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '$weUnderstand [(but|however|although|though|nevertheless|yet) . .]': {
      'I understand your frustration, [but the fare was sold as it is].': 'I understand your frustration.',
      'We appreciate how annoying this is, [however Mondays are like this].': 'We appreciate how annoying this is.',
      'I can see why you are upset [but those are the conditions].': 'I can see why you are upset.',
      'I understand your frustration, [but it was the wind] and as per your note I have sent the green tent.':
        'I understand your frustration, and as per your note I have sent the green tent.',
      "I totally get that you're annoyed, [but these things take time].": "I totally get that you're annoyed.",
      'I know this is frustrating, [but everyone is in the same queue].': 'I know this is frustrating.',
      "- I hear you, [but that's the way the lease is written].": '- I hear you.',
      "We sympathise with your position, [but the fee was on page two], and I've attached that page.":
        "We sympathise with your position and I've attached that page.",
    },
  },
  unless: [
    // A no is the business of but-no.

    // News is the business of but-news.
    BUT_NEWS,
    BUT_NO,
    '(but|however|although|though) $helpAfterBut',
  ],
  span: 'to-clause-end',
  rewrites: ['', weOrI('and what we can do is {this}')],
  allows: [
    "I understand your frustration, but I'll have it fixed by 3pm.",
    'I understand that you are upset, but I cannot refund it today.',
    'We hear you, however, the bill was cancelled in May.',
    "I understand your frustration, but unfortunately the fee can't be waived; you can pay it in three parts.",
    'I understand that this is annoying, but the good news is that nothing is lost.',
    'I understand that this is annoying, but I can send you a new one today.',
  ],
});
