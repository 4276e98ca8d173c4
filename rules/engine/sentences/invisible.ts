/**
 * Invisible characters, as the inside of a character class: soft hyphens, joiners, direction marks. Editors put them
 * between formats, and pasted text brings them along, even within words.
 */
export const INVISIBLE = '\\p{Cf}\\u034F\\uFE0E\\uFE0F';

const UNSEEN = /^[\s\p{Cf}]$/u;

/** Whether a UTF-16 unit is white space or invisible. */
export const isUnseen = (unit: string) => UNSEEN.test(unit);
