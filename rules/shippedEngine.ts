import { createEngine } from './engine/createEngine';
import { rules, steps } from './engine/library/library';

/** The product's only engine, built from the rules and steps that it ships. */
export const engine = createEngine({ rules, steps });
