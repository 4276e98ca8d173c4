import { createEngine } from './engine/createEngine';
import { rules, steps } from './engine/library/library';
import { ENTRY_WORDS } from './engine/library/shippedEntryWords';

/** The product's only engine, built from the rules and steps that it ships. */
export const engine = createEngine({ rules, steps, entryWords: ENTRY_WORDS });
