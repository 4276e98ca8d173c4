/** How somebody was told. An expression. */
export const TOLD =
  '(explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|notified|warned|reminded|made aware)';

/** Where saying who told whom blames nobody: it says sorry for it, asks, or tells of a time to come. Expressions. */
export const TOLD_IN_PLACE = [
  'you (are|were) right',
  '(told|advised|informed) .{0,12} (and so|and it|took|yet|still)',
  '(informed|notified|emailed|alerted) .{0,5} (affected|late)',
  '$forward',
  '(wrong|incorrect|wrongly|incorrectly|differently|otherwise|mistake|instead|promised)',
  '(as|like) (i|we) .',
  '(should|sorry|apologize|regret|our fault) .{0,10} (told|informed|advised|notified|warned|explained)',
  '(not|never|nobody|no one|only) .{0,4} (informed|advised|notified|told|warned|explained|communicated|mentioned|made clear)',
  '(told|tell) you .{0,3} (it|that) .{0,2} (was|would|is) .{0,4} (not|and|when|but)',
  '(told|advised|informed|notified) you .{0,14} (but|not|never|yet|instead|late|wrong|twice)',
  '(what|who|whether|if|how|when) you were (told|advised|informed) .',
  '(sorry|apologize|apologies) .{0,3} (for|that) .',
  '(understand|sorry|see|unacceptable|hear|frustrating|upset) .{0,4} (that)? you were (told|informed|advised)',
  '(you were|were you) (told|advised|informed) .{0,6} (but|yet|and then|when in fact|although) .',
  '(will|shall) be (informed|told|notified|advised)',
  '?',
  'so .{1,4} is what you (pay|get)',
];
