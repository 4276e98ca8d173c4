import type { Clues } from './clues';

const FAILED =
  '{cancel|close|delay|decline|block|withdraw|reject|lose|drop|break|damage|fail|ground|divert|strike|change|refuse|freeze/past}';

/** Says that somebody else failed, or that nobody could help it. */
export const ELSEWHERE: Clues = {
  words: [],
  phrases: [
    `$partner (has|had|have|was|were|is|are)? (just|also|since|then)? ${FAILED}`,
    '$partner (is|are|was|were|went|has been|have been) (on strike|down|late|bankrupt|bust|insolvent|shut)',
    `(strike|storm|snow|flood|fire|fog|$weather) .{0,3} ${FAILED}`,
    '$because .{0,4} ($weather|strike|strikes|police|accident|road|roadworks)',
    '(power cut|power failure|motorway (was|is) closed|airport (was|is) closed)',
  ],
};

/** Says that the company did it. */
export const BY_YOU: Clues = {
  words: [],
  phrases: [
    '(you|your .{1,2}) (have|has|had|also|just|then|never|still)? (have|has)? (not)? {charge|take|send|lose|forget|cancel|break|promise|ignore|sell|book|tell|refuse|fail|deliver|damage|keep|give|leave|let|deduct|bill|block|close|answer|reply/past}',
    'your (mistake|error|fault|failure|company|service) (is|was|has|failed|made)',
    '(you|your .) (did|do|does|have|has|had) not ',
  ],
};
