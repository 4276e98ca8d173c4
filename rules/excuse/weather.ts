import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The weather is nobody’s fault; what you do about it is what counts.',
  why: 'A cause without a next step leaves the customer waiting.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    '$weather ((in|over|at|across|around) .{1,2})? (has|have|had|also|simply)? {cause|delay|slow|disrupt|affect|prevent|stop|ground|hold|force|close|hit|knock|flood|damage|bring|catch|mean|cut/past}':
      [
        '[The storm delayed all my vans].',
        "[The fog grounded the early flight, and it's been the wettest May in years].",
      ],
    '(experiencing|facing|having|affected by|hit by|impacted by|delayed by|disrupted by|hampered by|held up by|held off by|knocked out by|blame|face|seeing) .{0,4} $weather':
      ["Hi Bay, [our depot's been hit by heavy snow].", "[We're having strong winds on the coast]."],
    '(wettest|hottest|coldest|windiest|driest|snowiest|stormiest|rainiest|most hot|most cold) .{0,3} (day|night|week|weekend|month|summer|winter|spring|autumn|season|year|january|february|march|april|may|june|july|august|september|october|november|december)':
      {
        '[It was the hottest week of the year] and your fan is at the depot.':
          "We're sorry that you had to wait. We'll [do this] by [day and time], and your fan is at the depot.",
      },
    'when (it|there) (is|was|gets)? .{0,1} (wind|windy|rain|rains|raining|snow|snows|snowing|stormy|hot outside|cold outside)':
      ['[Over here the signal drops when it rains].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    'you (had|were|stood|waited|spent|lost|got|slept) .',
  ],
  unlessSteps: { near: ['action', 'commitment', 'prevention', 'question'] },
  rewrites: [
    weOrI("We're sorry that you had to wait. We'll {do this} by {day and time}"),
    weOrI("You're still without {what you need}, so we'll {do this} by {day and time}"),
  ],
  allows: [
    'You had no heating in the coldest week of the year.',
    'I have rebooked you on the morning ferry, as the storm delayed the night boat.',
  ],
});
