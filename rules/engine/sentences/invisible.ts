/**
 * Characters that are not seen, as the inside of a class: soft hyphens, joiners, marks of the direction of writing.
 * Editors put them between formats, and text that is pasted brings them, also into words.
 */
export const INVISIBLE = '\\p{Cf}\\u034F\\uFE0E\\uFE0F';

const UNSEEN = /^[\s\p{Cf}]$/u;

/** Whether a UTF-16 unit is a blank or is not seen at all. */
export const isUnseen = (unit: string) => UNSEEN.test(unit);
