import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This makes the problem smaller than it is for the customer.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(was|is|were|are) not (that|so) (bad|dirty|late|terrible|serious|severe)',
    '(was|were) (only|just) (a|an|one|two|three|four|five|ten|#Value) #Adjective? (day|days|minute|minutes|hour|hours|week|weeks)',
    '(only|just|merely|simply) a .{0,2} (small|minor|slight|little|tiny|short|brief|few|temporary|couple|bit)',
    '(is|was|are|were) not .{0,2} (big|huge|major|serious) (deal|problem|issue|matter|concern)',
    '(not|never) (as|that|so) (bad|serious|dirty|late|long|terrible|big|severe) (as|when|compared)',
    '(could|might) have been .{0,2} worse',
    '(only|just) (one|two|three|a|an) (day|days|hour|hours|minute|minutes|week|weeks) .{0,1} (late|delay|delayed|over|behind|overdue|longer)',
    '(blow|blown|blowing|taking) .{0,3} out of proportion',
    'sometimes .{0,6} (may|might|can|could|will|does|do) .{0,4} (slow|slower|delayed|late|fail|fails|crash|busy|noisy|longer)',
  ],
  unless: [
    '(not|than) .{0,2} a .{0,1} (small|minor|slight|little)',
    '(is|was) not a (small|minor|little)',
    '(gift|gesture|voucher|token|thank)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see what this meant for you: {what it cost you}',
      we: 'We can see what this meant for you: {what it cost you}',
    },
    {
      i: 'I know that {what it cost you}, and I will {your next step}',
      we: 'We know that {what it cost you}, and we will {your next step}',
    },
  ],
  flags: {
    '[It was only a small scratch].': 'We can see what this meant for you: [what it cost you].',
    "[I think that's not such a big deal].": 'I can see what this meant for you: [what it cost you].',
    '[It could have been a lot worse].': 'We can see what this meant for you: [what it cost you].',
  },
  allows: [
    'I have just refunded you.',
    'This is not a small problem, and I am sorry.',
    'It is no problem at all, I have sent a new one.',
  ],
});
