import { createEngine } from './engine/createEngine';
import { rules, steps } from './engine/library/library';

/** The one engine of the product, made from the rules and steps that it ships. */
export const engine = createEngine({ rules, steps });
