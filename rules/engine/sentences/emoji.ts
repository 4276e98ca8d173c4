/** One emoji, however it is composed; a picture, not a sign such as © or →. */
export const EMOJI =
  '(?:\\p{RI}\\p{RI}|(?![©®™←-⇿])\\p{Extended_Pictographic})(?:[\\uFE0E\\uFE0F\\u20E3]|\\p{EMod}|\\u200D\\p{Extended_Pictographic}|[\\u{E0020}-\\u{E007F}]){0,12}';

/** A face made of characters, ":-)". */
export const EMOTICON = "(?:[:;=]['’]?-?[()DPpOo/|*]|<3|\\^\\^|[xX]D)(?!\\w)";

/** The same between spaces. Its first character is looked for first, which is fast. */
export const EMOTICON_APART = `(?=[:;=<^xX])(?<=[\\s.!?…])${EMOTICON}(?=\\s|$)`;
