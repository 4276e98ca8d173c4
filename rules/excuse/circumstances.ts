import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Circumstances sound like a press release; say what happened to this customer.',
  why: 'Large events offered as a reason make one person’s loss look small.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: [
    /\b(?:unforeseen|unforeseeable|unexpected|exceptional|unavoidable|extraordinary|extenuating) (?:\w+ )?(?:circumstances?|events?|reasons?|situations?|incidents?)\b/,
    /\b(?:due to|because of|caused by|owing to|result of|thanks to|given|with|since|during)(?: [\w']+){0,4}? (?:covid\w*|pandemic|coronavirus|lockdowns?|restrictions|brexit|strikes?|war|inflation|(?:rising|higher|increased) (?:\w+ )?(?:costs?|prices)|guidelines|regulations|air traffic|political|economic)\b/,
    /\b(?:in|during) (?:these|this|such) (?:\w+ )?(?:difficult|unprecedented|challenging|trying|uncertain|strange|hard|economic|tough|crazy) (?:times?|period|circumstances)\b|\bthe current (?:situation|climate|circumstances|crisis)\b|\b(?:everything|all that is|all that's|a lot) going on\b/,
  ],
  unless: [/\?$|\b(?:if you|please)\b/],
  unlessSteps: { near: ['action', 'commitment', 'question'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your visit was cancelled due to unforeseen circumstances].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[Because of the pandemic our kitchen closes early].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[I ask for patience in these difficult times].':
      "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
  },
  allows: [
    'What are your circumstances at home?',
    'Because of the strike I have rebooked you on the night train.',
    'The museum shows a film about the war.',
    'The current price is on the label.',
  ],
});
