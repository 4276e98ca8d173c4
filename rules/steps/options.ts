import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Give the customer options',
  why: 'What cannot be undone can still be made lighter; a choice gives the customer some control back.',
  source: ['seed 003'],
  when: 'recovery',
  match: [
    'what (we|i) (can|could) (do|offer|give|arrange|suggest) (for you|instead|now|today|right now)? (is|are)',
    '(here|these|below|following) (is|are) .{0,3} (you can|you could|we can|i can|options|choices|alternatives|ways)',
    '(two|three|four|several|some|few|following|other|your) (other|different|possible)? (options|choices|alternatives|possibilities|ways)',
    'you (can|could|may|might) (also|instead|either|still|now)? (choose|pick|decide|take|have|switch|swap|keep|move|use|get|order|book|go) .{0,14} (or|instead|alternatively|otherwise)',
    '(you|we|i) .{0,4} (either|option (a|1|one)) .{1,20} (or|option (b|2|two))',
    '(alternatively|instead|otherwise|as an alternative) .{0,1} (we|i|you) (can|could|may|would|will) (also|gladly)? !(reach|contact|call|fill|write|email|mail|visit|find|kindly|please|message|dm|not|also)',
    '(whichever|whatever) (one|of the two)? (you (like|prefer|want|choose)|suits|is (easier|better|best))',
    '(your (choice|call|pick) ($|, )|the choice is yours)',
    'which (one|way|of the two|of these)? (do|would) you (prefer|rather|like)',
    '(if|should) you (would)? (rather|prefer) .{0,12} (i|we) (can|will|could)',
    ', or (i|we) (can|could) !(not|reach)',
    '(we|i) (can|could|will|would) (also|gladly|happily)? .{0,2} (offer|give|lend|send|arrange|book|move|swap|suggest) .{0,14} (or|instead|alternatively)',
    '(would you (prefer|rather|like) .{0,16} or|which (of these|one|option) .{0,4} (you|suits|best))',
  ],
  unless: ['(two|no other) ways about', '(would|could|should) have'],
  present: [
    'What I can do is book you on the next train.',
    'You have two options.',
    'You can keep the lamp or send it back to us.',
    'Alternatively we can move your stay to May.',
    'Would you prefer a refund or a new one?',
    'A voucher or your money back, whichever you prefer.',
    'If you would rather not wait, we can cancel it today.',
  ],
  absent: ['You had other options and could have told us.'],
});
