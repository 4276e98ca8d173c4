const BUT = '(but|however|although|though|yet|nevertheless|nonetheless)';

/** A "no" after a "but". */
export const BUT_NO = '(but|however|although|though|yet) .{0,5} $refusal';

/**
 * What a customer still needs to read when the "but" before it is removed: a deed, a link, a time, a place, a request.
 */
export const BUT_NEWS = `${BUT} $news`;

/** The same, with only the "but" marked. */
export const MARKED_BUT_NEWS = `[${BUT}] $news`;

/** That everything is put right, after a "but". */
export const BUT_PUT_RIGHT = '(but|however) $putRight';
