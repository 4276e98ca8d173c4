import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Circumstances sound like a press release; say what happened to this customer.',
  why: 'Large events offered as a reason make one person’s loss look small.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    '(unforeseen|unforeseeable|unexpected|exceptional|unavoidable|extraordinary|extenuating|unprecedented|uncontrollable) .{0,1} (circumstance|circumstances|event|events|reason|reasons|situation|situations|incident|incidents)':
      [
        '[We are facing unforeseen circumstances].',
        "Hi Wim, [it's an exceptional situation for us all].",
        "[Your visit's been cancelled for unavoidable reasons].",
      ],
    '(given|with|since|during) .{0,4} (covid*|pandemic|coronavirus|lockdown|lockdowns|restrictions|brexit|strike|strikes|war|inflation|regulations|political|economic|economy|protest|protests|election|elections|industrial action|blockade|situation|crisis)':
      ['[With the pandemic our kitchen closes early].'],
    '(in|during) (these|this|such) .{0,2} (difficult|unprecedented|challenging|trying|uncertain|strange|hard|economic|tough|crazy) .{0,1} (time|times|period|circumstances)':
      ['[I ask for patience in these difficult times].', "[We've had to cut the service in these uncertain times]."],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION, 'could not have been avoided'],
  unlessSteps: { near: ['action', 'commitment', 'prevention', 'question'] },
  rewrites: [
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
    weOrI("Here's where things are today: {the facts}"),
  ],
  allows: [],
});
