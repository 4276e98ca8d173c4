import { EMOJI } from './emoji';
import { MONTH } from './shortForms';

const BULLET = '[-*+•◦▪‣·–—→⇒►✓✔☑](?:[ \\t\\u00A0]+\\[[ xX]\\])?';
const NUMBER = `\\(?\\d{1,3}[.)](?!\\s+${MONTH})|\\(?(?:[a-z]|i{1,3}|iv|vi{0,3}|ix)[.)](?!\\s+\\d)|\\(?[A-Z]\\)|\\[\\d{1,2}\\]`;
const HEADING = '#{1,6}';
const SIGN = new RegExp(`(?:${BULLET}|${NUMBER}|${HEADING}|(?:${EMOJI}){1,4})[ \\t\\u00A0]+(?=\\S)`, 'uy');

/**
 * The length of a bullet or heading sign at a place, with the space after it, in UTF-16 units: "- ", "1) ", "## ", an
 * emoji. 0 if there is none.
 */
export function lengthOfSign(text: string, at: number): number {
  SIGN.lastIndex = at;
  return SIGN.exec(text)?.[0].length ?? 0;
}
