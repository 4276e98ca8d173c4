import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This makes the problem smaller than it is for the customer.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(only|just|merely|simply) a .{0,2} (small|minor|slight|little|tiny|short|brief|few|temporary|couple|bit)',
    '(is|was|are|were) not .{0,2} (big|huge|major|serious) (deal|problem|issue|matter|concern)',
    '(could|might) have been .{0,2} worse',
    '(only|just|merely|simply) .{0,1} (unavailable|closed|down|offline|delayed|late|out|affected|interrupted|missing) .{0,3} (for|between|from|by|a|about|#Value)',
    '(on|for|to) (selected|certain|isolated|a limited number of|a handful of) (devices|accounts|models|users|orders|phones|cases)',
  ],
  unless: [
    'but (you|it|your|for) .',
    '(walk|drive|question|questions|stops|recommend|suggest|fixes|due to|because of) .',
    '(glad|relieved|thankful|grateful) .',
    '$forward',
    '$amends',
    '(not|than) .{0,2} a .{0,1} (small|minor|slight|little)',
    '(is|was) not a (small|minor|little)',
    '(gift|gesture|voucher|token|thank|sign)',
    '(sorry|apologize|our fault|should not|not good enough|no excuse)',
    '(if|whether) .{0,3} (it|that|this) is',
    'only a small (business|team|company|shop|firm|family)',
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
    'It is only a short walk from the station.',
    'It was just one night, but it was your anniversary.',
  ],
});
