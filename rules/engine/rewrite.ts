import type { Rewrite } from '../defineRule';

/**
 * A blank in a rewrite, as it stands in the draft until the agent fills it: "[what went wrong]". Not a link or another
 * tag in brackets, "[our guide](…)", "[sic]", nor a place in a list, "rows[index]".
 */
export const BLANK =
  /\[(?<!\w\[(?=\w{1,61}\]))(?!(?:sic|quote|code|img|url)[\]=])[a-z][^[\]\n]{2,60}\](?!\(|\[|:\s*http)/g;

/** Whether a text has a blank that is not filled yet. */
export function hasBlank(text: string): boolean {
  return text.search(BLANK) >= 0;
}

/**
 * The rewrites of a rule as they read in place of `text`: in the agent's person, with blanks in square brackets,
 * starting with a capital where `text` does or the sentence starts, and with a small letter after a greeting.
 */
export function rewritesFor(text: string, rewrites: Rewrite[], person: 'i' | 'we', startsSentence = false): string[] {
  return rewrites.map((rewrite) => {
    const chosen = typeof rewrite === 'string' ? rewrite : rewrite[person];
    const filled = chosen.replace(/\{([^{}]+)\}/g, '[$1]');
    const first = filled.charAt(0);
    if (startsWithCapital(text, startsSentence)) return first.toUpperCase() + filled.slice(1);
    return startsSentence || /^(?:I\b|\P{Lu})/u.test(filled) ? filled : first.toLowerCase() + filled.slice(1);
  });
}

// "I" alone is a capital wherever it stands, so by itself it says nothing about the sentence's start.
function startsWithCapital(text: string, startsSentence: boolean): boolean {
  return /^\p{Lu}/u.test(text) && (startsSentence || !/^I\b/.test(text));
}
