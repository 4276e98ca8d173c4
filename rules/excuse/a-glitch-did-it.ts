import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

// The same form whoever did it: "the glitch charged", "we charged".
const DID =
  '{give|send|charge|delete|cancel|cause|make|lose|drop|book|close|reset|mix|swap|hide|show|put|leave|add|remove|double|duplicate|take|stop|block|lock|lead|print|sell|move|wipe|break|miss|skip|delay|change|overwrite|push|bill|switch/past}';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'A glitch in your system is yours too: say “we”.',
  why: 'Naming a machine as the culprit leaves nobody who answers for the failure.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    [`[(a|the|this|some|another|one) .{0,2} (glitch|glitches|bug|bugs|error|fault) (in|on|with|at|of|from) (the|our|a|one of our) .{1,3}] ${DID}`]:
      [
        '[A glitch in the booking tool] gave your seat away.',
        '[A bug in the app] deleted your list.',
        'I see that [a fault in our till] printed two receipts.',
      ],
    [`[(a|an|the|this|some|another) .{0,2} (glitch|glitches|bug|bugs|(system|software|computer|server|technical) (error|fault|issue|problem))] ${DID}`]:
      [
        "Hi Hal, [a technical error] charged your card twice, and I know you're waiting for the money.",
        '- [A system error] cancelled your appointment.',
        '[The computer error] sent the flowers to the old address.',
      ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '{find|fix|remove|squash|identify/past} (a|the|this) .{0,1} (bug|bugs|glitch)',
  ],
  span: 'match',
  rewrites: ['we'],
  allows: [
    'I have refunded the second charge; a bug in the checkout caused it.',
    'We found a bug in the app and removed it.',
  ],
});
