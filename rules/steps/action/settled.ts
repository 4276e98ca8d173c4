import type { Expression } from '../../rule';
import { SURE } from './words';

const WHEN =
  '(today|tonight|tomorrow|yesterday|now|again|this (morning|afternoon|evening|week)|last night|on ($weekday|the $figure)|at $number|as of|since|by (bank|hand|courier)|in full|to (your|the)|back|for (you|$weekday)|from $figure)';
const SETTLED = `{${SURE}|repair|fix|correct|mend|delete|close|cancel|remove|transfer|return|settle|pay|send|pack|repack|reprint|rewrite|disable|enable|release|move|swap|change|switch|adjust|lift|clear|wipe|stop|find|unlink|merge|install|connect|reconnect|deliver|collect|post|book|roll/past}`;
const THINGS =
  '(both|all|it|they|that|contract|account|accounts|bill|order|fare|fares|ticket|tickets|compensation|refund|fees|fee|links|release|block|hold|demand|booking|visit|profile|history|data|claim|debit|charges|pump|compressor|lock|carpet|radiator|heating|boiler|cabinet|line|part|parts|unit|plates|file|files|listing|setting|record|$number)';

/** It is settled: said about the thing, or about the person who takes care of it. */
export const SETTLED_NOW: Expression[] = [
  `${THINGS} .{0,6} (is|are|was|were|has been|have been|is being|are being|gets|got) $nowOrAlso? (all)? ${SETTLED} .{0,3} ${WHEN}`,
  '(refund|transfer|credit|booking|change|payment|yours|correction) .{0,4} (is|was|are|has been|have been) (now|all|already|also)? (done|made|completed|through) !(by|without|against|because)',
  '(is|are) (now|already)? in your .{0,3} (mail|inbox|mailbox|account|app|wallet|basket|balance|profile|bank) (now|already|since|as|and|$)',
  '(is|are) on (its|their|his|her) way (back|by|to|via|with|out)',
  '(we|i) (have)? $nowOrAlso? {put|send|push/past} (it|that|this|them|one|yours) (through|via|back|off|to you|out|over)',
  '(it|he|she|they|new one|parcel|box|both) (left|went|leaves|goes|go|leave) .{0,4} (with|by) (royal|dhl|ups|fedex|courier|post|express|mail|registered|special|chronopost|dpd|van|our)',
  '(we|i) have $nowOrAlso? (booked|phoned|rung|rang|reserved|rebilled|repacked|remade|redone|recalculated|rescheduled) !(before|over|that)',
  '(is|are) in review (with|at|by) ',
  '(we|i) (reimburse|refund|pay|cover|repay) (these|those|this|that|the|your|you|all|every)',
  `(manager|team|lab|colleague|developer|workshop|engineer|chemist|#Person) .{0,4} will (trace|test|fix|repair|replace|restore|recover|examine|redo|reset|rebuild) (it|them|that|your|the|this)`,
  '(your|the) (streak|save|progress|files|photos|recipes|data|points|booking|order|seat|seats|room|table) .{0,5} (is|are|has been|have been) (back|restored|safe|recovered|there again|secured|yours again)',
];
