const OWN_FONT = "font-src 'self'";
const DATA = `img-src data:; ${OWN_FONT} data:`;
const INLINE_STYLE = "style-src 'self' 'unsafe-inline'";
const BASE = "default-src 'none'; script-src 'self'; frame-src 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'";

/**
 * Content security policies under which the page of the editors is served, by the first part of its address. The
 * strictest one that each editor works under is listed in editors/editors.ts.
 */
export const POLICIES = {
  /** What most helpdesks have. */
  editors: `${BASE}; ${INLINE_STYLE}; ${DATA}`,
  /** Only the page's own files, and no HTML made from strings. */
  strict: `${BASE}; ${OWN_FONT}; style-src 'self'; ${TRUSTED_TYPES}; trusted-types 'none'`,
  /** For editors that make HTML from strings: the page vouches for them. */
  trusted: `${BASE}; style-src 'self'; ${DATA}; ${TRUSTED_TYPES}; trusted-types default`,
  /** For those that also write their style into the page. */
  styled: `${BASE}; ${INLINE_STYLE}; ${DATA}; ${TRUSTED_TYPES}; trusted-types default dompurify`,
  /** For those that do all this in a frame, for which a page cannot vouch. */
  framed: `${BASE}; ${OWN_FONT}; ${INLINE_STYLE}`,
};
