/** One emoji, whatever it is made of; of pictures, not of signs such as © and →. */
export const EMOJI =
  '(?:\\p{RI}\\p{RI}|(?![©®™←-⇿])\\p{Extended_Pictographic})(?:[\\uFE0E\\uFE0F\\u20E3]|\\p{EMod}|\\u200D\\p{Extended_Pictographic}|[\\u{E0020}-\\u{E007F}]){0,12}';

/** A face made of characters, ":-)". */
export const EMOTICON = "(?:[:;=]['’]?-?[()DPpOo/|*]|<3|\\^\\^|[xX]D)(?!\\w)";

/** The same where it stands apart from words. What may start one is looked for first, as that is fast. */
export const EMOTICON_APART = `(?=[:;=<^xX])(?<=[\\s.!?…])${EMOTICON}(?=\\s|$)`;
