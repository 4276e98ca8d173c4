import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This asks the customer to feel for you. Feel for them first.',
  why: 'The customer paid for a service; your hurt or your costs are one more burden.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(star|stars|rating|review|score|verdict|criticism|word|tone|comment) .{0,2} (is|was|seems|feels|sounds) .{0,2} (not (fair|right|deserved|justified|nice)|unfair|harsh|unjust|undeserved|unkind|over the top|excessive|uncalled for|unwarranted|hurtful|a bit much)':
      ['[Two stars is not fair].', "I've read your post, and [one star is a bit harsh]."],
    '(out of (my|our) own pocket|(in|of) (my|our) (spare|free) time|(we|i|who) (put|give|spend) .{0,1} (evenings|weekends|nights) .)':
      ['[We put our evenings into this choir].', '- [We do this in our spare time]'],
    '(less|cheaper) than .{0,1} (a|one|the price of|the cost of|your) .{0,2} (coffee|cinema|pint|beer|meal|sandwich|cup|lunch|takeaway|ticket)':
      ['[Thirty cents a day is less than a cup of tea].'],
    '(you will|will|would) (not|hardly) find (a|any|anything) .{0,2} (comparable|cheaper|better|similar|like it|like this)':
      ['[You will not find a better barber in town].'],
    '(we|i) (did|do) not (have|need) to (pay|do|give|refund|offer) (you)? (anything|nothing|at all|a penny|a cent)': [
      '[We did not have to pay anything].',
    ],
    '(do|so do|please)? give (her|him|it|them|this|that) another (try|go|chance|shot)': [
      '[Please give it another chance], and the menu is new.',
    ],
  },
  unless: [...OWNED, ...WAY_FORWARD, ...AMENDS],
  span: 'clause',
  rewrites: [
    weOrI("We can see why you're {disappointed}"),
    weOrI("We'd like to hear what would put this right for you"),
  ],
  allows: [],
});
