import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

const mishap =
  '(failure|breakdown|defect|outage|theft|fire|flood|leak|blockage|puncture|collision|derailment|cyberattack|malfunction|break in|power cut|burst pipe|gas leak|false alarm|medical emergency|security alert|incident)';
const thing =
  '(laptop|computer|computers|van|vans|server|printer|printers|tools|vehicle|forklift|cable|cables|pipe|pipes|mast|equipment|oven|fridge|freezer|boiler|pump|scanner|till|terminal|card machine|dishwasher|generator|lorry|truck|aircraft|plane|engine|conveyor|mixer|kiln|press|projector|antenna|hard drive|compressor|steamer)';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'What broke on our side is ours to cover: say so, and what you do about it.',
  why: 'A story of bad luck behind the counter asks the customer for sympathy while they still wait.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    // A mishap did it.
    [`(a|an|the|another|one|two|several) .{0,3} (${mishap}|accident) .{0,5} {hold|delay|cause|mean|put|knock|disrupt|force|block/past} !(you|your)`]:
      ['[A burst pipe in the cellar held up the whole bakery].'],
    [`(we|they|he|she|driver|crew|i|provider|carrier|supplier|our .{1,2}|the .{1,3}|one of our .{1,2}) (has|have|had|suffered|experienced) (a|an|another|several) .{0,3} ${mishap}`]:
      [],
    '(our|the|a|an|one of our|one of the) .{1,3} (was|were|had been|got) .{1,6} with (a|an) .{0,3} (defect|fault|failure|breakdown|malfunction|puncture|flat tire)':
      ['[The coach was parked at the yard with a steering fault].'],

    // A thing of ours gave up.
    [`(our|the|one of our|one of the|two of our) .{0,2} ${thing} (has|have|had)? .{0,1} {break|fail|die|blow|jam|trip|burst|pack|conk|seize|overheat|freeze/past} !(your|the|its|a|to)`]:
      {
        '[The oven died on Friday], which left you without rolls.':
          'We had no backup plan, which left you without rolls.',
        "- [Our boiler's broken down], and I know how cold it is.":
          '- We had no backup plan, and I know how cold it is.',
        'Nobody came on Monday because [the lorry broke down].': 'Nobody came on Monday because we had no backup plan.',
      },
    [`(our|the|a|an|one of our|one of the|two of our|it is a|of the .{1,2}) .{0,2} ${thing} .{0,2} (was|were|got|been|being) .{0,1} (stolen|hacked|cut|damaged|severed|vandalized|struck|flooded|dug up|knocked out)`]:
      ['[One of our vans was stolen], which set us back a week.'],

    // It set us back.
    '(^ .{1,5}|we|they|our .{1,2}|the .{1,3}|everyone|everybody) {be|have} .{0,2} (hit|affected|impacted|plagued|hampered|disrupted|battered|squeezed|slowed) (hard|badly|severely|heavily)? by (a|an|the|our|some|several|recent)? .{0,4} (sickness|illness|roadworks|shortage|shortages|delays|costs|inflation|strike|strikes|closures|congestion|absences|crisis|war|tariffs|virus|flu|outages|theft)':
      ['[The whole toy trade has been hit by shortages].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(your|you had|did you|if|whenever|should) .',
  ],
  span: 'to-clause-end',
  rewrites: [weOrI('We had no backup plan'), weOrI("We had no backup plan, and we're sorry about that")],
  allows: ['We are sorry that the boiler failed on your first night.'],
});
