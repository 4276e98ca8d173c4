import type { PastReply } from './parseReply';

/** What no reader of a message sees, and what it quotes: the coach leaves quoted history out too. */
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'template', 'blockquote']);
const QUOTE = /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|zd-quoted|freshdesk_quote|protonmail_quote)\b/;
/** Tags that end a line. */
const BLOCKS = new Set(
  'address article div dd dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul br'.split(
    ' ',
  ),
);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** Sticky, and without a `<` within, so that no text makes it look at anything twice. */
const TAG = /<(\/?)([a-z][a-z\d:-]*)([^<>]*)>/iy;
const KNOWN =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|table|tbody|tr|td|html|body|font|img|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

/** Whether a text is HTML: it contains a tag that messages use. */
function isHtml(text: string): boolean {
  return KNOWN.test(text);
}

/** A reply and its message as they are read: HTML without its tags. @returns also whether they were HTML */
export function asRead(reply: PastReply): { reply: PastReply; wasHtml: boolean } {
  const { text, context } = reply;
  if (!isHtml(text) && !(context !== undefined && isHtml(context))) return { reply, wasHtml: false };
  const plain = (one: string) => (isHtml(one) ? plainText(one) : one);
  return {
    reply: { ...reply, text: plain(text), ...(context !== undefined && { context: plain(context) }) },
    wasHtml: true,
  };
}

/**
 * What a reader sees of an HTML message: without its tags, hidden content, and the message it quotes. A block begins on
 * its own line. Takes time in proportion to the text, whatever is in it.
 */
function plainText(html: string): string {
  let text = '';
  let hidden: { name: string; depth: number } | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (!hidden) text += html.slice(at, end);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    TAG.lastIndex = open;
    const [tag, slash, given = '', attributes = ''] = TAG.exec(html) ?? [];
    if (tag === undefined) {
      if (!hidden) text += '<';
      at = open + 1;
      continue;
    }
    at = open + tag.length;
    const name = given.toLowerCase();
    const isVoid = VOID.has(name) || attributes.endsWith('/');
    if (hidden) {
      if (name === hidden.name && !isVoid) hidden.depth += slash ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
      continue;
    }
    if (!slash && !isVoid && (HIDDEN.has(name) || QUOTE.test(attributes))) hidden = { name, depth: 1 };
    if (BLOCKS.has(name)) text += '\n';
  }
  return withoutEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;
  });
}
