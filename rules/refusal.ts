import type { Rewrite } from './defineRule';

/** What softens a refusal at its start. */
export const SADLY = '$sadly';

/** "We can't", "I'm not allowed to", "our system won't let me": how a refusal begins, up to its verb. */
export const WE_CANNOT = '$wecannot';

/** What is refused, or what something is not. */
export const REFUSED = '$refused';

/** Rewrites of the start of a refusal. Its words stay, so the customer still learns the answer. */
export const OFFER_BEFORE_REFUSAL: Rewrite[] = [
  { i: "What I can do is {your offer}, although I can't", we: "What we can do is {your offer}, although we can't" },
  { i: "Because {the reason}, I can't", we: "Because {the reason}, we can't" },
];

/** Rewrites of a whole refusal: they keep the no, give its reason, and go on. */
export const REFUSAL_WITH_REASON: Rewrite[] = [
  {
    i: "I can't {do what you asked}, because {the reason}",
    we: "We can't {do what you asked}, because {the reason}",
  },
  {
    i: "I can't {do what you asked}; what I can do is {this instead}",
    we: "We can't {do what you asked}; what we can do is {this instead}",
  },
];

/** Where it helps or hurts nobody to say what is not on offer. Expressions. */
export const NOT_OFFERED_IN_PLACE = [
  'but #Noun .{0,2} is (certain|sure|possible|fine)',
  '(sell|share|store|keep|read) your .',
  '(want|sell your|do that anymore) .',
  '$forward',
  '(but|instead|however|so|and|though|which is why) .{0,2} (we|i) (can|will|could|have|do|am|are) !(not) .',
  '(apologize|sorry|apologies) (that|for) .',
  '(behavior|conduct|lightly|excuse|excuses|standard|attitude|way) .',
  '(if|why|when|whether|that) (we|i) (do|can) not',
  'we do not (do|offer|provide|sell|have) .{0,3} (enough|well|better|justice)',
  '(want|wanted|like|expect|mean|intend) .{0,3} (not|that)',
  '(not|never) (meant|intended) to .{0,2} (upset|offend|hurt|be|sound|suggest)',
  '?',
];

/** Where a softened no goes on to help, or is no refusal. Expressions. */
export const NO_WITH_A_WAY = [
  '$forward',
  '(but|however|instead|though|so|and|only|yet) .{0,6} (can|will|have|offer|could|would|please|you|are|is|best|has) !not',
  '(you|your) .{0,2} (were|was|had|have|did|could) (not|no)',
  '(not|no) .{0,3} (did|have) .',
  '(unfortunately|sadly) .{0,3} (did|had|was|were) not .',
  '(unless|until|before|yet|any more|anymore) .',
  '(mistake|our fault|failed|should have) .',
  '(eta|date|timeline|timescale|timeframe) .',
];
