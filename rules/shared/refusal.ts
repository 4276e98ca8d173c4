import type { Rewrite } from '../defineRule';

/** Rewrites of the start of a refusal. The rest stays, so that the customer still gets the answer. */
export const OFFER_BEFORE_REFUSAL: Rewrite[] = [
  { i: "What I can do is {your offer}, although I can't", we: "What we can do is {your offer}, although we can't" },
  { i: "Because {the reason}, I can't", we: "Because {the reason}, we can't" },
];

/** Rewrites of a whole refusal: they keep the "no", give its reason, and go on. */
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
