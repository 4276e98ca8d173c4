import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This says that the customer should know already. Just give the answer again.',
  why: 'It blames the customer for asking, and they still have to look for the answer.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: [
    '(please|kindly) (reread|review|revisit|refer|re read) .{0,4} (email|mail|message|reply|response|terms|policy|above)',
    'if you (look|read|check|see|refer|scroll|reread) .{0,5} (email|mail|message|reply|response|terms|website|above|policy|confirmation|contract)',
    '(see|read|check|reread|to) (my|our) (last|previous|earlier|first|prior|above) (email|mail|message|reply|response|note|answer|explanation)',
    '(i|we) .{0,1} (already|repeatedly) .{0,1} (explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|replied|responded)',
    '(i|we) .{0,1} (explained|told|said|answered|advised|informed) .{0,4} (already|times|repeatedly|twice|clearly)',
    '(you|agency|agent|partner|guest|customer|they) (was|were|have been|had been) #Adverb? (informed|advised|notified|told|warned|reminded) .{0,3} (of|that|about|when|at|before|prior|in|on|by)',
    '(i|we) .{0,1} repeat',
    '(once|yet) again, (i|we) (can|do|are|have|will) not',
  ],
  unless: [
    '(wrong|incorrect|wrongly|incorrectly|differently|otherwise)',
    '(as|like) (i|we)',
    '(should|wrongly|incorrectly) .{0,3} (told|informed|advised|notified|warned)',
    '(sorry|apologize|regret|mistake|our fault) .{0,10} (informed|advised|notified|told|warned)',
    '(not|never) .{0,1} (informed|advised|notified|told|warned)',
  ],
  span: 'sentence',
  rewrites: ['Here it is again, in short: {the answer}'],
  flags: {
    '[I have already explained this to you].': 'Here it is again, in short: [the answer].',
    '[Please refer back to my previous message].': 'Here it is again, in short: [the answer].',
    '[Your agent was advised of the new times].': 'Here it is again, in short: [the answer].',
    '[I repeat, the fee is final].': 'Here it is again, in short: [the answer].',
  },
  allows: [
    'You should have been told earlier, and I am sorry.',
    'I have already sent the refund.',
    'You were not informed about the delay, and that was our mistake.',
  ],
});
