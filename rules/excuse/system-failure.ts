import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A system is ours too: say what you are doing about it.',
  why: 'Naming a machine as the culprit leaves nobody who answers for the failure.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|caused by|owing to|result of|thanks to|had|have|having|was|were|is|with|experienc\w+|fac(?:e|ed|ing)|encounter\w*|suffer\w*|there (?:was|were|is|are))(?: \w+){0,3} (?:technical|technology|mechanical|equipment|aircraft|maintenance|system|systems|software|servers?|network|computer|website|platform|connectivity|internet|database)(?: \w+)? (?:issues?|problems?|errors?|faults?|glitch\w*|hiccups?|difficult\w+|outages?|failures?|downtime|inspections?|upgrades?|updates?|migrations?|maintenance|limitations?)\b/,
    /\b(?:a|the|this|some|due to|by) (?:\w+ )?(?:glitch(?:es)?|bugs?)\b (?:in|on|with|caused|that|at|from|which|made|meant|after)\b|\bpower (?:cut|outage|failure)s?\b|\b(?:app|system|site|website|software|server|platform|computer)s? (?:had|has|have) (?:a |an |some )?(?:\w+ )?(?:bugs?|glitch(?:es)?|outages?|errors?|faults?)\b|\b(?:it|this|that)(?: was|'s| is) (?:\w+ )?a (?:\w+ )?(?:glitch|bug)\b|\b(?:due to|because of|caused by) (?:\w+ ){0,2}(?:glitch|bug)/,
    /\b(?:systems?|servers?|software|computers?|platform|website|network)(?: \w+)? (?:was|were|went|is|are|has been|had been|have been|being) (?:\w+ )?(?:down|offline|slow|overloaded|unavailable|crash\w+|playing up|under maintenance)\b/,
    /\b(?:flagged|blocked|triggered|generated|rejected|declined|sent|held|cancell?ed) (?:\w+ )?by (?:our|the|an?) (?:\w+ )?(?:systems?|engine|algorithm|filters?|software|computer|bot|automation)\b|\b(?:systems?|software|computers?) (?:\w+ )?(?:does not|doesn't|will not|won't|did not|didn't|do not|don't|can't|cannot|couldn't) (?:let|allow|recognize|show|accept|support|pick|send|update)/,
  ],
  unless: [
    /\b(?:you(?:'re| are|'ve| have| were)|are you|do you|any)(?: \w+){0,2} (?:fac|experienc|encounter|hav(?:e|ing)|see|seeing|technical)|\?$/,
  ],
  unlessSteps: { near: ['action', 'commitment', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your order was lost because of a technical issue].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[A glitch in the booking tool gave your seat away].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[My system was down all morning].': "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
    '[Your payment was rejected by our system].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
  },
  allows: [
    'Are you facing any technical issues?',
    'The servers are down; we expect them back by 6pm.',
    'I have refunded the second charge; a bug in the checkout caused it.',
    'The new software runs on older phones too.',
  ],
});
