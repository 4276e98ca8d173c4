const BUT = '(but|however|although|though|yet|nevertheless|nonetheless)';

/** A no, as far as its verb. An expression, as all below. */
export const NO = '$no';

/** A no behind a "but". */
export const BUT_NO = `(but|however|although|though|yet) .{0,5} ${NO}`;

/** What a customer still needs to read when the "but" before it is gone: a deed, a link, a time, a place, a request. */
export const BUT_NEWS = `${BUT} $news`;

/** The same, with the "but" as what is marked. */
export const MARKED_BUT_NEWS = `[${BUT}] $news`;

/** That all is put right, behind a "but". */
export const BUT_PUT_RIGHT = '(but|however) $putright';

/** How an agent says that they understand, up to the "but". */
export const UNDERSTOOD = '$understood';
