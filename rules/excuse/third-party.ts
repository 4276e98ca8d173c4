import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The customer bought from us, so pointing to a partner sounds like passing them on.',
  why: 'Blame on a supplier, bank or courier reads as an assignment of guilt, not as help.',
  source: ['seed 004', 'seed 002', 'Cracco 2017'],
  evidence: 'practice',
  match: [
    '$because .{0,5} ($partner|neighbor|neighbors|host|hosts|inbound|late arriving)',
    '(error|errors|issue|issues|delay|delays|problem|problems|fault|failure|mistake|outage|shortage|disruption|disturbance|restriction|restrictions) (by|from|of|with|at|on|in) .{0,3} $partner',
    // What they did, or did not do.
    '$partner (in question|concerned)? (has|have|had)? (also|since|simply|then|sadly|unfortunately|recently|apparently|just)? ({lose|hold|delay|fail|misplace|damage|drop|forget|withdraw|rename|cancel|reject|block|decline|stop|cease|discontinue|break|mislabel|raise|shut|close|switch|remove|overbook|misdeliver|misroute|decide|choose|mess|slip|change/past}|let us down)',
    '$partner {send|give|tell|supply|provide|ship|deliver|charge|quote|leave/past} (us|you)? .{0,1} (wrong|incorrect|faulty|bad|fewer|less|late|short|only|incomplete|damaged)',
    '$partner .{0,1} {make/past} (a|an|the) .{0,1} (mistake|error)',
    '$partner (did|does|do|has|have|can|could|will|would) not .{0,1} (deliver|send|process|update|scan|settle|respond|credit|provide|release|released|give|given|delivered|sent|processed|allow|let|tell|told|inform|informed|support|approve|authorize|confirm|confirmed|supply|permit|answer|meet|collect|pass|passed|notify|notified|show|open|leave|come|reply)',
    '$partner .{0,1} {be} .{0,3} (late|behind|slow|short|closed|at fault|to blame|offline|delayed|experiencing|shut|understaffed|overloaded|currently|taking up|switching|working on)',
    '(on|from|at|is|was) (the|their|our) $partner .{0,1} (side|end|part|fault|responsibility|server|servers)',
    '(let down by|fault of|mistake of|blame (lies|is) with|blame on) (a|an|our|the|one of our|one) .{0,3}',
    '{lose|damage|delay|change|misplace|cancel|withdraw|discontinue|misroute|break|forget/past} .{0,2} by (the|our|a|an|one of our) .{0,3} $partner',
    '$partner .{0,2} (take|takes|taking) .{0,1} (longer|up to|time|days|weeks)',
    '(nobody|no one) (told|informed|warned) us',
    'we (only|ourselves)? .{0,2} (found out|learned|heard|got the schedule|were told|waiting) .{0,4} (ourselves|same day|same morning|same evening|evening before|day before|last minute|short notice)',
    '(shipped|sent|supplied|delivered|allocated) (to)? us .{0,1} (fewer|less|only|the wrong|a faulty|short|late)',
    '(has|have|had) not (released|passed|sent|paid|given|confirmed|returned|delivered) .{0,3} to us',
    '(it|they) was the .{0,3} (who|that|which) .{0,3} (late|chose|decided|failed|lost|forgot|cancelled)',
    '(they|those guys|these guys) (set|decide|choose|work to|have known|keep|work on) (their|its|when|how|about|what)',
    '(water|power|electricity|gas|internet|heating) {be} .{0,1} (turned|switched|cut|shut) off (by|in|across|for)',
    '(post|mail|postal service) {be} .{0,2} (slow|slower|late|unreliable|on strike)',
    '$partner .{0,1} (has|had|have|is|was|are)? (also|currently|still)? {experience|have|suffer|face} (a|an|some|several|technical|vehicle|capacity|their)? .{0,2} $problem',
    '($partner|printer|printers|designer|accountant|installer|photographer|caterer|agent) .{0,1} {get/past} (it|this|that|the .{1,2}) wrong',
  ],
  unless: [
    '$wayout',
    '$ours',
    '$told',
    'your (bank|landlord|agency|carrier|provider|insurer|network) .{0,4} (can|could|will|may|should|has|have)',
    '(with|to|contact) your (bank|landlord|agency|carrier|provider|insurer|network)',
    '$hear .{0,8} (issue|issues|problem|problems|delay|delays|error|errors|mistake|disruption)',
    '(sorry for|sorry about|apologize for|apologies for) .{0,3} (issue|issues|problem|problems|delay|delays|error|errors|mistake|disruption)',
    '(thank you|thanks) for (telling|reporting|letting|flagging|raising|writing|your)',
    '$instruct',
    '?',
  ],
  rewrites: [
    {
      i: 'You bought it from us, so I am taking it up with {name} myself and will write to you by {day and time}',
      we: 'You bought it from us, so we are taking it up with {name} ourselves and will write to you by {day and time}',
    },
    {
      i: "I'm sorry that {what went wrong for you}; I will {next step} by {day and time}",
      we: "We're sorry that {what went wrong for you}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[The courier lost your parcel].':
      'You bought it from us, so we are taking it up with [name] ourselves and will write to you by [day and time].',
    '[The problem is on the bank’s side].':
      'You bought it from us, so we are taking it up with [name] ourselves and will write to you by [day and time].',
    '[I see a delay caused by the supplier].':
      'You bought it from us, so I am taking it up with [name] myself and will write to you by [day and time].',
    '[The operator has not released the funds].':
      'You bought it from us, so we are taking it up with [name] ourselves and will write to you by [day and time].',
  },
  allows: [
    'The airline does not accept claims by phone.',
    'You told us that the courier lost the first box.',
    'The courier has your parcel; here is the tracking link.',
    'I have sent a second parcel today, as the courier lost the first.',
    'Your bank can confirm the transfer.',
    'Which courier brought it?',
    'Our courier collects at noon.',
  ],
});
