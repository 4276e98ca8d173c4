import type { Expression } from '../../rule';
import { OFTEN, SURE } from './words';

/** We are doing it, or will do it. */
export const DOING: Expression[] = [
  `(we|i) (am|are) (going to be)? $nowOrAlso? $nowOrAlso? {${SURE}/ing} !(only|policy|that)`,
  `^ {${SURE}/ing} .{1,6} (in full|today|tonight|tomorrow|now|to your|to the|this)`,
  '(we|i) (am|are) $nowOrAlso? sending (you|a|an|the|another|out|someone|somebody|your|over|round)',
  `(we|i) (will|shall|am going to|are going to|can) $nowOrAlso? $nowOrAlso? {${SURE}|exchange|escalate/base} !(only|policy)`,
  `(we|i) (will|shall|am going to|are going to) $nowOrAlso? $nowOrAlso? {${OFTEN}/base} (it|them|this|that|both|you|your|his|her|a|an|another|the|out|off|back|down|up|whatever|for|round|over)`,
  '(we|i) (will|shall|am going to) $nowOrAlso? (drive|bring|carry|come|drop|run) .{0,5} (you|yours|your|over|round|there|myself|with)',
  '(we|i) (pay|will pay|cover|will cover|settle|reimburse|refund|bear) (you|it|that|this|them|for|the|your|whatever|all|back)',
  '(we|i) (have|am|are) $nowOrAlso? $nowOrAlso? (asked|instructed|told|rung|phoned|called|contacted|arranged for|spoken to|booked|sent) .{1,6} (to (refund|replace|return|bring|send|call|ring|fix|repair|move|hold|take|come|open|clear|put|pull|collect|drop|release|stop|close|be|have|hand|deliver|meet|change|remove|swap|rebook|check|visit|go|dig|keep)|for (one|a|the))',
];
