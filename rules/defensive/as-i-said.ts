import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This reminds the customer that they were told. Just say it again, shorter.',
  why: '"As I said" reads as "you did not listen", and the answer still has to be found.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: [
    'as you (were|have been) #Adverb? (informed|told|advised|notified|warned) (before|earlier|already|previously)?',
    'as (i|we)? (have|had)? #Adverb? (said|stated|mentioned|explained|told|noted|outlined) (in|on|by) (my|our|the) .{0,3} (email|mail|message|reply|response|letter|terms|conditions|contract|website|page|policy|faq)',
    '(as|like) (i|we) .{0,3} (said|told|mentioned|explained|stated|advised|informed|wrote|indicated|noted|clarified|communicated) (you|above|before|earlier|previously|already)? (before|earlier|already|previously)?',
    '(as|like) #Adverb? (said|stated|mentioned|explained|advised|informed|told|communicated|noted|clarified|outlined) (above|earlier|before|previously|already|below)?',
    '(as|like) (already|previously|earlier|repeatedly|clearly) (said|stated|mentioned|explained|advised|informed|told|communicated|noted|clarified|outlined)',
    'as? per (my|our) (last|previous|earlier|first|prior|above) (email|mail|message|reply|response|note|answer|explanation)',
  ],
  unless: [
    '(explained|described|outlined|noted|mentioned|stated) (in|on) (the|this) .{0,2} (guide|manual|video|article|instructions|steps|booklet)',
    'as (i|we) (said|promised|mentioned) .{0,6} (i|we) (will|have|am)',
  ],
  rewrites: ['in short', 'to sum up'],
  flags: {
    '[As I already said], the part ships on Friday.': 'In short, the part ships on Friday.',
    'The part ships on Friday, [as we told you].': 'The part ships on Friday, in short.',
    '[As previously mentioned], the fee is 20 euros.': 'In short, the fee is 20 euros.',
    '[Per my last email], the shop is closed.': 'In short, the shop is closed.',
  },
  allows: [
    'As you mentioned, the box was open.',
    'As agreed, I will call you at 3pm.',
    'I said that I would call, and I did not.',
  ],
});
