import type { LibraryEntryWords } from './entryWords';

/**
 * There are none here, so that an engine reads all expressions before the first sentence. A build has those of
 * utils/ruleFacts/entryWords.ts in place of this (utils/build/shipValues.ts): reading takes a tenth of a second and ten
 * megabytes, and that would be in every page in which an agent writes.
 */
export const ENTRY_WORDS: LibraryEntryWords | undefined = undefined;
