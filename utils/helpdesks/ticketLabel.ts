/** In characters as a reader counts them; longer ones are cut. */
export const LONGEST_LABEL = 80;

/** No language has more marks than this on one letter. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
// Joiners have a meaning only between letters and within an emoji.
const LONE_JOINER = /(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})|(?<![\p{Extended_Pictographic}\p{M}])\u200D/gu;
const FORMAT = /(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}]/gu;
const BLANKS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A ticket's number or subject as plain text on one line, of bounded length, without invisible characters or any that
 * change the direction of what follows.
 * @param text whatever a page or the agent wrote
 * @returns undefined where nothing is left
 */
export function cleanLabel(text: string | null | undefined): string | undefined {
  const line = (text ?? '')
    .slice(0, 10 * LONGEST_LABEL)
    .replace(BLANKS, ' ')
    .replace(FORMAT, '')
    .replace(LONE_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (!/[^\s\p{M}]/u.test(line)) return undefined;
  const shown = [...characters.segment(line)].map(({ segment }) => segment);
  return shown.length <= LONGEST_LABEL
    ? line
    : `${shown
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
}

/** What agents call a ticket: "#4711 The lamp arrived broken", "LAMP-7 …", "Ticket 4711". */
export function labelOf(number: string | undefined, subject: string | undefined): string | undefined {
  const isBare = number !== undefined && /^\d+$/.test(number);
  if (subject === undefined) return cleanLabel(isBare ? `Ticket ${number}` : number);
  return cleanLabel(`${isBare ? '#' : ''}${number ?? ''} ${subject}`);
}

// Titles that a tab has whichever ticket it shows.
const NO_TICKET =
  /^(?:inbox|mail|e-?mails?|home|dashboard|agent workspace|workspace|tickets?|conversations?|messages?|chats?|support|help ?desk|all|open|unread|mine|new tab|untitled|loading)?(?: ?\(\d+\+?\))?[….]*$/i;
const ADDRESS = /^\S+@\S+$/;
/** "(3) ", "[12] ", "• " at the start: the number of unread messages. */
const UNREAD = /^(?:[([]\d+\+?[)\]]|[•●*])\s*/;

/**
 * The part of a tab's title that may name its ticket: without the product's name, the agent's address, and the number
 * of unread messages.
 * @param helpdesk the product's name
 * @returns undefined where it has no such part
 */
export function labelFromTitle(title: string, helpdesk: string): string | undefined {
  const own = helpdesk.toLowerCase();
  const parts = title
    .slice(0, 10 * LONGEST_LABEL)
    .trim()
    .replace(UNREAD, '')
    .split(/\s+[-–—|·•:]\s+/u)
    .map((part) => part.trim())
    .filter((part) => !NO_TICKET.test(part) && !ADDRESS.test(part) && part.toLowerCase() !== own);
  return cleanLabel(parts.join(' – '));
}
