import { defineRule } from '../defineRule';

const mishap =
  '(failure|breakdown|defect|outage|theft|fire|flood|leak|blockage|puncture|collision|derailment|cyberattack|malfunction|break in|power cut|burst pipe|gas leak|false alarm|medical emergency|security alert|incident)';
const thing =
  '(laptop|computer|computers|van|vans|server|printer|printers|tools|vehicle|forklift|cable|cables|pipe|pipes|mast|equipment|oven|fridge|freezer|boiler|pump|scanner|till|terminal|card machine|dishwasher|generator|lorry|truck|aircraft|plane|engine|conveyor|mixer|kiln|press|projector|antenna|hard drive|compressor|steamer)';

export default defineRule({
  severity: 'caution',
  message: 'What broke on our side explains the gap; say how you close it.',
  why: 'A story of bad luck behind the counter asks the customer for sympathy while they still wait.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    // A mishap did it.
    `(a|an|the|another|one|two|several) .{0,3} (${mishap}|accident) .{0,5} {hold|delay|cause|mean|put|knock|disrupt|force|block/past} !(you|your)`,
    `(we|they|he|she|driver|crew|i|provider|carrier|supplier|our .{1,2}|the .{1,3}|one of our .{1,2}) (has|have|had|suffered|experienced) (a|an|another|several) .{0,3} ${mishap}`,
    '(was|were|been|got) .{1,6} with (a|an) .{0,3} (defect|fault|failure|breakdown|malfunction|puncture|flat tire)',
    // A thing of ours gave up.
    `(our|the|one of our|one of the|two of our) .{0,2} ${thing} (has|have|had)? .{0,1} {break|fail|die|blow|jam|trip|burst|pack|conk|seize|overheat|freeze/past} !(your|the|its|a|to)`,
    `(our|the|a|an|one of our|one of the|two of our|it is a|of the .{1,2}) .{0,2} ${thing} .{0,2} (was|were|got|been|being) .{0,1} (stolen|hacked|cut|damaged|severed|vandalized|struck|flooded|dug up|knocked out)`,
    // It set us back.
    '(hit|affected|impacted|plagued|hampered|disrupted|battered|squeezed|slowed) (hard|badly|severely|heavily)? by (a|an|the|our|some|several|recent)? .{0,4} (sickness|illness|roadworks|shortage|shortages|delays|costs|inflation|strike|strikes|closures|congestion|absences|crisis|war|tariffs|virus|flu|outages|theft)',
  ],
  unless: [
    '$sorry .{0,3} (that|for|about|the|our|a) .{0,8} (break|broke|broken|failed|failure|leak|flood|incident|accident|outage|damaged)',
    '(your|you had|did you|if|whenever|should) .',
    '(report|reported|reporting|tell|told|telling|about|write|recorded|logged) .{0,4} (incident|accident|theft|leak|failure)',
    '$wayout',
    '$ours',
    '$told',
    '$instruct',
    '?',
  ],
  rewrites: [
    {
      i: "I'm sorry that {what went wrong for you}; I will {next step} by {day and time}",
      we: "We're sorry that {what went wrong for you}; we will {next step} by {day and time}",
    },
    {
      i: 'You should have heard from me then, and I will {next step} by {day and time}',
      we: 'You should have heard from us then, and we will {next step} by {day and time}',
    },
  ],
  flags: {
    '[A burst pipe in the cellar held up the whole bakery].':
      "We're sorry that [what went wrong for you]; we will [next step] by [day and time].",
    '[The coach was parked at the yard with a steering fault].':
      "We're sorry that [what went wrong for you]; we will [next step] by [day and time].",
    '[I must say that the oven died on Friday].':
      "I'm sorry that [what went wrong for you]; I will [next step] by [day and time].",
    '[One of our vans was stolen, which set us back a week].':
      "We're sorry that [what went wrong for you]; we will [next step] by [day and time].",
    '[The whole toy trade has been hit by shortages].':
      "We're sorry that [what went wrong for you]; we will [next step] by [day and time].",
  },
  allows: [
    'We are sorry that the boiler failed on your first night.',
    'I have put you in another room, as our boiler failed.',
    'Your laptop was stolen, so the claim needs no receipt.',
    'We never checked the van, and that was our mistake.',
    'Was the cable cut by a digger?',
    'The brake was replaced last week.',
  ],
});
