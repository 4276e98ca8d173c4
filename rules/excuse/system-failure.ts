import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The system is yours too: say what you are doing about it.',
  why: 'Naming a machine as the culprit leaves nobody who answers for the failure.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    '(system|systems|server|servers|software|computer|computers|platform|website|network|phones|till|tills|terminal|card reader|mast) .{0,1} ({be} .{0,1} (down|offline|slow|overloaded|unavailable|playing up|under maintenance|not responding)|{go/past} (down|offline)|{crash|freeze/past}|had been down|has been down|have been down)':
      [
        '[My system was down all morning].',
        'Hi Sid, [our servers are overloaded].',
        '[The card reader was offline, so nobody could pay].',
      ],
    '(had|have|having|was|were|is|with|experiencing|experienced|face|faced|facing|encountered|suffered|there are) .{0,3} (technical|technology|mechanical|equipment|aircraft|maintenance|system|systems|software|server|servers|network|computer|website|platform|connectivity|internet|database|signalling) .{0,1} (issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|inspection|inspections|upgrade|upgrades|update|updates|migration|maintenance|limitation|limitations)':
      ["[We're having technical difficulties with the ticket machine].", "[We've had network problems since Monday]."],
    '(a|the|this|some|due to|by) .{0,1} (glitch|glitches|bug|bugs) (in|on|with|caused|that|at|from|which|made|meant|after)':
      ['[There was a glitch with the calendar].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(glitch|glitches|bug|bugs) ((in|on|with|at|of|from) (the|our|a|one of our) .{1,3})? {give|send|charge|delete|cancel|cause|make|lose|drop|book|close|reset|mix|swap|hide|show|put|leave|add|remove|double|duplicate|take|stop|block|lock|lead|print|sell|move|wipe|break|miss|skip|delay|change|overwrite|push|bill|switch/past} .',
    '(whenever|if|when|once) .{0,2} (server|servers|system|systems) .{0,1} {be}',
    '(reproduce*|replicat*)',
  ],
  rewrites: [
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
    weOrI("This should work for you, and we'll {do this} by {day and time}"),
  ],
  allows: [
    'We could reproduce the glitch on our phones.',
    'Are you facing any technical issues?',
    'The servers are down; we expect them back by 6pm.',
    'I have refunded the second charge; a bug in the checkout caused it.',
    'We found a bug in the app and removed it.',
  ],
});
