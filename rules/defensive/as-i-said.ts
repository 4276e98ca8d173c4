import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

const SAID =
  '(said|stated|mentioned|explained|told|noted|outlined|advised|informed|wrote|written|indicated|clarified|communicated|discussed|announced|notified|warned|pointed out|set out|detailed|described|reiterated|confirmed)';

const WHERE =
  '((in|on|at|by) (my|our|the|your) .{0,2} (email|mail|message|reply|response|letter|call|chat|phone|booking|visit|desk|text|note))?';

export default defineRule({
  severity: 'warning',
  message: 'This reminds the customer that they were told. The sentence is kinder without it.',
  why: '“As I said” reads as “you weren’t listening”.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: {
    [`(as|like) (i|we) #Adverb? (have|had|did|do)? #Adverb? ${SAID} (to)? (you)? (above|before|earlier|previously|already|several times)? ${WHERE} (above|before|earlier|previously|already)?`]:
      {
        '[As I already said], the part ships on Friday.': 'The part ships on Friday.',
        'The part ships on Friday, [as we told you].': 'The part ships on Friday.',
        '- [As I mentioned earlier], the vet is in on Tuesdays': '- The vet is in on Tuesdays',
        "The keys are at the bar, [as I've already said], and the code is on the tag.":
          'The keys are at the bar and the code is on the tag.',
        '[Like I said before], could you send us the form?': 'Could you send us the form?',
        '[As I said in my last email], the part will be here on Friday.': 'The part will be here on Friday.',
      },
    [`as (already|previously|earlier|repeatedly|clearly) ${SAID} (to you|in our .{0,2} (email|mail|letter|message|newsletter|blog))?`]:
      {
        '[As previously mentioned], the fee is 20 euros.': 'The fee is 20 euros.',
      },
    [`(as|like) #Adverb? ${SAID} (above|earlier|before|previously|already|below|several times|many times|on the phone|to you) ${WHERE}`]:
      [],
    [`(as|like) (my|our|the) .{0,2} (colleague|colleagues|team|manager|agent|agents|staff) .{0,2} ${SAID} (to)? (you)? (above|before|earlier|previously|already)? ${WHERE}`]:
      {
        '[As my colleague explained to you], the shop is closed.': 'The shop is closed.',
      },
    [`as #Adverb? ${SAID} (in|on|by) (my|our|the|your) .{0,3} (email|mail|message|reply|response|letter|newsletter|blog|call|note|correspondence|conversation|chat|exchange|ticket)`]:
      [],
    'as you (will|would|should|must|no doubt|well|already) (well|already|no doubt|of course)? (have)? (already)? (seen|know|aware|be aware|recall|remember|noticed|read)':
      {
        '[As you will have seen], the pool is closed.': 'The pool is closed.',
        '[As you must know], the shop opens at nine.': 'The shop opens at nine.',
      },
    'as? per (my|our|the) (last|previous|earlier|first|prior|above|below) (email|mail|message|reply|response|note|answer|explanation|conversation|communication)':
      {
        '[Per my last email], the shop is closed.': 'The shop is closed.',
      },
  },
  unless: [
    ...WAY_FORWARD,
    'as you (will|would|should|must|no doubt|well|already) .{0,4} (from|in) (the|my|our) (photo|photos|attachment|mail|email|message|letter|note)',
    '(phone|call|chat|email|mail|message) (i|we) (have|will|am|are) !(not)',
    'not as .',
  ],
  rewrites: [''],
  allows: [
    'It is not as I said.',
    'As you will have seen in my mail of Monday, I refunded the fee.',
    'As discussed on the phone, I have sent the form.',
  ],
});
