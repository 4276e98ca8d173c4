import type { Clues } from './clues';

/** Says that somebody else failed, or that nobody could help it. */
export const ELSEWHERE: Clues = {
  words: [],
  phrases: [
    '($partner|strike|$weather) (has|had|have|was|were|is|are|just)? {cancel|close|delay|decline|block|withdraw|reject|lose|drop|break|damage|fail|ground|divert|change|refuse|freeze/past}',
    '$becauseOf .{0,4} ($weather|strike|strikes|police|accident|roadworks)',
    '(on strike|power cut|(motorway|airport|road) (was|is) closed)',
  ],
};

/** Says that the company did it. */
export const BY_YOU: Clues = {
  words: [],
  phrases: [
    '(you|your .{1,2}) (have|has|had|also|just|then|never|still)? not? {charge|take|send|lose|forget|cancel|break|promise|ignore|sell|book|tell|refuse|fail|deliver|damage|keep|give|leave|deduct|bill|close|answer|reply}',
    'your (mistake|error|fault|failure)',
  ],
};
