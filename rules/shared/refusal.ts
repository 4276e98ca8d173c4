import { weOrI } from '../defineRule';
import type { Rewrite } from '../rule';

/** Rewrites of the start of a refusal. The rest stays, so that the customer still gets the answer. */
export const OFFER_BEFORE_REFUSAL: Rewrite[] = [
  weOrI("What we can do is {your offer}, although we can't"),
  weOrI("Because {the reason}, we can't"),
];

/** Rewrites of a whole refusal: they keep the "no", give its reason, and go on. */
export const REFUSAL_WITH_REASON: Rewrite[] = [
  weOrI("We can't {do what you asked}, because {the reason}"),
  weOrI("We can't {do what you asked}; what we can do is {this instead}"),
];
