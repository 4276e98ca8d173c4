import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This says that the customer should know already. Give the answer again.',
  why: 'It blames the customer for asking, and they still have to look for the answer.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: {
    // We told you.
    '(i|we|our .{1,2}) .{0,2} (already|repeatedly|clearly) .{0,2} {explain|tell|say|answer|advise|inform|mention|state|clarify|address|reply|respond|offer|communicate/past}':
      [
        '[I have already explained this to you].',
        "[I've already explained this twice], so please send the form today.",
      ],

    // You were told.
    '(you|$customers|agency|agent|partner|they) (was|were|have been|had been|has been|are) .{0,1} (informed|advised|notified|told|warned|reminded|alerted|made aware) .{0,3} (of|that|about|when|at|before|prior|in|on|by|to|during|well)':
      [
        '[Your agent was advised of the new times].',
        "[You've been informed of the new tariff], and the July bill is correct.",
        'I have checked the file, and [you were told of the fee by phone].',
      ],
    '(this|it|that|which|they|these|fee|charge|policy|delay|change|closure) .{0,1} (was|were|is|had been|has been) .{0,2} (explained|told|mentioned|communicated|made clear|pointed out|announced|notified|disclosed|conveyed|discussed) .{0,1} (to|with) (you|your|all|everyone|every|each|guests|customers|passengers)':
      ['[The fee was explained to you at the desk].'],
    '(we|i|our .{1,2}) .{0,2} (announced|informed|notified|emailed|alerted) .{0,4} (all|every|our) .{0,1} $customers .{0,6} (in|on|before|beforehand|advance|prior|when|by|via)':
      ['[We emailed all our customers in June].'],
    '(we|i) #Adverb? (emailed|texted|wrote to|messaged|informed|notified|told) you (about|of) (this|it|the|these|that) .{0,6} (on|in|last|back in|before|at the) .':
      ['- [We told you about this on 3 March]', '[We emailed you about the road closure in June].'],

    // Read it again.
    '(please|kindly|suggest|would|recommend) .{0,4} (reread|revisit|rereading|re read|read .{0,3} again|another read|another look|look again|refer back) .':
      ['[Please refer back to my previous message].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD, // What was told is the business of told-you-that.
    '(wrong|incorrect|wrongly|incorrectly|differently|otherwise|mistake|instead|promised)',
    '(what|who|whether|if|how|when) you were (told|advised|informed) .',
    '(sorry|apologize|apologies) .{0,3} (for|that) .',
    '((explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|notified|warned|reminded|made aware)|aware) (to)? (you)? .{0,3} that !(i|we)',
    '(as|like) (i|we) .',
  ],
  span: 'clause',
  rewrites: ['Here it is again: {the answer}', weOrI('We should have made this clearer: {the answer}')],
  allows: [
    'I have already explained this to you, or so says what you were told on Monday.',
    'You were not informed about the delay, and that was our mistake.',
    'Could you say what you were told at the desk?',
    'I am sorry that you were not told about the roadworks.',
    "- We've already told you that the pool is shut",
    'As I already said, the part ships on Friday.',
  ],
});
