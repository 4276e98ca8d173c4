import tokens from './tokens.css?inline';

/**
 * The colours for an element within a shadow root: set on the element itself, as anything that a page sets on the
 * root's host would override them there.
 * @param selector of the element
 */
export function tokensFor(selector: string): string {
  return tokens.replaceAll(':root', selector);
}
