/**
 * How sure it is that a page still looks as its helpdesk file says.
 * - high: read in the product's own source, or maintained extensions agree on it
 * - medium: one or two recent public sources name it
 * - low: one old source, a conclusion from names, or general knowledge; nobody has checked it on a page
 */
export type Confidence = 'high' | 'medium' | 'low';

/** How certain it is, and where it was seen. */
export type Sighting = [Confidence, string];

/**
 * Where everything that a helpdesk file says was seen: each of its selectors, the conversation in its addresses, and
 * its keys. It is documentation that the tests read, and is left out of the package.
 */
export type Seen<H extends { selectors: object }> = Record<keyof H['selectors'] | 'address' | 'keys', Sighting>;
