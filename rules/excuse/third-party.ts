import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The customer bought from you, so pointing to a partner sounds like passing them on.',
  why: 'Blame on a supplier, bank or courier reads as an interest in guilt, not as help.',
  source: ['seed 004', 'seed 002', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    '$partner .{0,4} (has|had|have) (been|also|recently)? .{0,1} (having|experiencing|facing|had|suffered|some|ongoing|a|an)? .{0,2} $problem':
      [],
    '(error|errors|issue|issues|delay|delays|problem|problems|fault|failure|mistake|outage|shortage|disruption|disturbance|restriction|restrictions) (by|from|of|with|at|on|in) .{0,3} $partner':
      ['[I see a mistake by the supplier].'],
    // What they did, or did not do.
    '$partner (in question|concerned)? (has|have|had)? (also|since|simply|then|sadly|unfortunately|recently|apparently|just)? ({lose|hold|delay|fail|misplace|damage|drop|forget|withdraw|rename|cancel|reject|block|decline|stop|cease|discontinue|break|mislabel|raise|shut|close|switch|remove|overbook|misdeliver|misroute|decide|choose|mess|slip|change/past}|let us down)':
      ['[The courier lost your parcel].', "Hi Ike, [the airline's changed the schedule]."],
    '$partner (did|does|do|has|have|can|could|will|would) not .{0,1} (deliver|send|process|update|scan|settle|respond|credit|provide|release|released|give|given|delivered|sent|processed|allow|let|tell|told|inform|informed|support|approve|authorize|confirm|confirmed|supply|permit|answer|meet|collect|pass|passed|notify|notified|show|open|leave|come|reply)':
      ['[The operator has not released the funds].'],
    '(on|from|at|is|was) (the|their|our) $partner .{0,1} (side|end|part|fault|responsibility|server|servers)': [
      '[The problem is on the bank’s side].',
      "[It's the airport's fault, as the carrier didn't load the bags].",
    ],
    '$partner .{0,1} (has|had|have|is|was|are)? (also|currently|still)? {experience|have|suffer|face} (a|an|some|several|technical|vehicle|capacity|their)? .{0,2} $problem':
      [],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  rewrites: [
    weOrI("You bought it from us, so we'll take it up with {name} and write to you by {day and time}"),
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
  ],
  allows: [
    'You told us that the courier lost the first box.',
    'I have sent a second parcel today, as the courier lost the first.',
  ],
});
