import { defineRule } from '../defineRule';

const SAID =
  '(said|stated|mentioned|explained|told|noted|outlined|advised|informed|wrote|written|indicated|clarified|communicated|discussed|announced|notified|warned|pointed out|set out|detailed|described|reiterated|confirmed)';

export default defineRule({
  severity: 'warning',
  message: 'This reminds the customer that they were told. Just say it again, shorter.',
  why: '"As I said" reads as "you did not listen", and the answer still has to be found.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: [
    `as (already|previously|earlier|repeatedly|clearly) ${SAID} (to you|in our .{0,2} (email|mail|letter|message|newsletter|blog))?`,
    `(as|like) #Adverb? ${SAID} (above|earlier|before|previously|already|below|several times|many times|on the phone|to you)`,
    `(as|like) (i|we) #Adverb? (have|had|did|do)? #Adverb? ${SAID} (to)? (you)? (above|before|earlier|previously|already|at the|on the|in our|several times)? (above|before|earlier|previously|already)?`,
    `(as|like) (my|our|the) .{0,2} (colleague|colleagues|team|manager|agent|agents|staff) .{0,2} ${SAID} (to)? (you)? (above|before|earlier|previously|already)?`,
    `as #Adverb? ${SAID} (in|on|by) (my|our|the|your) .{0,3} (email|mail|message|reply|response|letter|newsletter|blog|call|note|correspondence|conversation|chat|exchange|ticket)`,
    `as? per (my|our|the) (last|previous|earlier|first|prior|above|below) (email|mail|message|reply|response|note|answer|explanation|conversation|communication)`,
  ],
  unless: [
    '(phone|call|chat|email|mail|message) (i|we) (have|will|am|are) !(not)',
    '$forward',
    '(explained|described|outlined|noted|mentioned|stated) (in|on) (the|this) .{0,2} (guide|manual|video|article|instructions|steps)',
    'as (i|we) (said|promised|mentioned) .{0,6} (i|we) (will|have|am)',
    '(i|we) .{0,4} (repeat|reiterate) .{0,3} (apology|apologies|thanks)',
    '(sorry|apology|apologies|thanks|thank|apologize) .',
    'my (apology|apologies|thanks)',
    'not as .',
  ],
  rewrites: ['', 'in short'],
  flags: {
    '[As I already said], the part ships on Friday.': 'The part ships on Friday.',
    'The part ships on Friday, [as we told you].': 'The part ships on Friday.',
    '[As previously mentioned], the fee is 20 euros.': 'The fee is 20 euros.',
    '[Per my last email], the shop is closed.': 'The shop is closed.',
    '[As my colleague explained to you], the shop is closed.': 'The shop is closed.',
  },
  allows: [
    'As you mentioned, the box was open.',
    'As agreed, I will call you at 3pm.',
    'I said that I would call, and I did not.',
    'I want to repeat my apology.',
  ],
});
