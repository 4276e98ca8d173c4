import type { Strictness } from '../../rules/reader/reading';

/** How strictly the reader reads, or that it is switched off. */
export type ReaderChoice = Strictness | 'off';
