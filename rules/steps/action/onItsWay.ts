import type { Expression } from '../../rule';

const PRODUCT =
  '(replacement|replacements|parcel|package|order|new one|new ones|spare part|parts|mattress|bag|case|suitcase|book|item|items|new .|right .|missing .|correct .|second .|another .)';
const SEE_TO_IT = 'inspect|repair|fix|replace|collect|visit|reset|repaint|rebuild|swap';

/** It is on its way to the customer. */
export const ON_ITS_WAY: Expression[] = [
  `${PRODUCT} .{0,6} (leaves|leave|left|goes|go|went|ships|will ship|arrives|will arrive|will leave|will go|comes|gets couriered) .{0,5} ($day|out|with the|on the|by courier|from here|us at|at yours)`,
  `(courier|driver|van|engineer|technician|fitter|surveyor|plumber|man|team|colleague) .{0,6} (brings|comes|collects|takes|will bring|will come|will collect|will take|will exchange|will swap|will visit|will be with you|is bringing|is coming|is swapping|is dropping|is replacing|is fixing|will deliver) `,
  `$fieldWorker .{0,4} (will $nowOrAlso? {${SEE_TO_IT}/base}|(is|are) $nowOrAlso? {${SEE_TO_IT}/ing})`,
  '(crew|engineers|technicians) .{0,3} (are|is) $nowOrAlso? working hard to',
  '#Noun (is|will) (be)? (dropping|bringing|delivering|swapping|collecting|bring|deliver|swap|collect) (it|them|you|the|a|your|that)',
  '(fix|patch|build|release|correction|hotfix|new version) .{0,6} (is out|is live|goes live|went live|goes out|lands|is in the|has been out|has gone|went to review|ships|rolls out|rolled out|will be out|is now available|is available now)',
  '(fixed|solved|corrected|repaired|gone|back|patched) (again)? (in|as of|with|since|from) (version|build|release|update|$number|today|yesterday|this morning)',
  '(at|on) our (own)? (cost|expense|account)',
  '(send|mail|email|dm|show) (me|us) .{1,16} (and|so|then) (we|i) (will|can|am going to) .? (pay|settle|have it paid|refund|reimburse|sort|credit|put|add|get|send|replace|push)',
];
