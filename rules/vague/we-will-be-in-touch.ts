import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The customer is left waiting: say when you will write or call.',
  why: 'Without a time the customer has to wonder, and asks again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(^|!(you|they|not)) [(will|shall|going to) .{0,3} (be .{0,2} in (touch|contact)|get .{0,1} in (touch|contact)|get (right)? back to you|(come|circle|report|revert|write) back to you|revert|reach out|reach back|contact you|write to you|update you|keep you (posted|updated|informed|in the loop|up to date)|let you know|inform you|notify you)]',
    '(^|!(you|they|not)) [(will|shall|going to) .{0,2} be (contacting|reaching|calling|connecting|following|updating|emailing|messaging|writing)]',
    '(we|i|team|specialist|agent|expert|and|executive|members) [(will|shall) .{0,1} connect] ($|, |with you|with|at|on|and|shortly)',
    '[you (will|shall|should) .{0,1} (be (contacted|called|notified|informed|updated|advised|approached)|hear .{0,1} (from|of) (us|me|our|the|them|someone|him|her)|get (a|an) .{0,1} (call|notification|update|answer|reply|response|email)|receive (a|an|the|our) .{0,2} (call|notification|update|answer|reply|response|notice|decision))]',
    '[(let us|we will|i will) make sure (that)? (we|i|someone|they) .{0,1} (follow up|contact|reach|call|get back)]',
    '[(hoping|hope) to have .{0,2} (news|better news|good news|an update|an answer)]',
  ],
  unless: [
    '(once|when|if|after|until|before) (you|your|it arrives)',
    '(once|when|as soon as|after|before|until) (we|i|they|the|it) .{0,3} (receive|received|have your|get your|shipped|delivered|ships|leaves)',
    '(call|ring|phone|reach|contact|write to) you then',
    '($time|(each|every) (morning|evening|day|hour|week))',
    'you will .{0,2} (hear|receive|get) .{0,6} (email|mail|message) with',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: ['will write to you by {day and time}', 'will call you on {day} at {time}'],
  flags: {
    'Our support desk [will be in touch].': 'Our support desk will write to you by [day and time].',
    'Our manager [will contact you], Jo.': 'Our manager will write to you by [day and time], Jo.',
    'I [will reach out to you about the bill].': 'I will write to you by [day and time].',
    'We [will keep you in the loop].': 'We will write to you by [day and time].',
  },
  allows: [
    'We will be in touch by noon tomorrow.',
    'I will call you today at 4pm.',
    'Will you contact your bank?',
    'You can reach out to me at any time.',
  ],
});
