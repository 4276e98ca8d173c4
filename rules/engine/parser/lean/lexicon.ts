import { LEXICON } from './dictionary';
import { wordTable } from './wordTable';

/** compromise's dictionary: the tags of words, and of several together. */
export const lexicon = wordTable(LEXICON);
