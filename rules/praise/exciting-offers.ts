import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A complaint is no moment to sell: first put right what went wrong.',
  why: 'It shows that you want to sell while the customer is still waiting for help.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(exciting|amazing|attractive|fantastic|irresistible|awesome|incredible|unbeatable) .{0,2} (offer|offers|things|features|benefits|deals|rewards|updates|perks|advantages|discounts|products|promotions|new features)':
      [
        '[You will soon enjoy the amazing benefits of this wax].',
        '[We have many exciting offers in the app].',
        'Hello Gus, [our unbeatable deals are waiting], and your old coupon still works.',
      ],
    '(give|try|check out|explore|discover) .{0,2} (our|the) .{0,2} (new|latest|brand new|exciting) .{0,3} (looks|feature|features|range|collection|menu|version|offers|products|line)':
      ['[Check out our latest summer collection].', '- [Discover our new range].'],
    '(stay tuned|watch this space|keep an eye out) .': ['[Stay tuned for more].'],
  },
  unless: [...QUESTION, ...GLAD, '(version|beta)', '(stay tuned|keep an eye out) .{0,3} (update|updates|release|news)'],
  span: 'clause',
  rewrites: [weOrI('first we will {put this right} by {day and time}'), weOrI("we're sorry for {what went wrong}")],
  allows: ['You can try the new version in the beta program.'],
});
