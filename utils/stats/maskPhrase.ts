import nlp from 'compromise/two';

const LONGEST_KEPT = 80;
/** Longer than any flag that says something; bounds the work on a draft without a full stop. */
const LONGEST_READ = 400;

const LINK =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:)\S+|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}(?:[/?#]\S*)?/giu;
const ADDRESS = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+/gu;
const ADDRESS_OR_LINK = new RegExp(`(${ADDRESS.source})|${LINK.source}`, 'giu');

const NAME_TAGS = ['Person', 'FirstName', 'LastName', 'ProperNoun', 'Place', 'Organization', 'AtMention', 'HashTag'];
const PRONOUN_I = /^I(?:['’]\p{L}+)?$/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;
/** Our rules read English: a word in another script inside a flagged phrase is most likely somebody's name. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
/** Words of service that may start with a capital. The parser cannot tell any other capitalised noun from a rare name. */
const EVERYDAY_WORDS = new Set(
  (
    'agent agents anybody anyone apologies asap colleague colleagues company courier couriers customer customers ' +
    'delivery department error everybody everyone everything feedback issue issues lesson lessons management mistake ' +
    'mistakes money nobody nothing order orders percent person policy process promo quality queue sales satisfaction ' +
    'server service somebody someone something staff steps supplier support system team teams there user warehouse world'
  ).split(' '),
);

/**
 * The phrase as it is stored and exported: lower case, with names, numbers, e-mail addresses and links masked.
 * When in doubt it masks. Never throws; gives at most 80 UTF-16 units.
 */
export function maskPhrase(phrase: string): string {
  const text = plainText(phrase.slice(0, LONGEST_READ));
  const masked: string[] = [];
  let read = 0;
  for (const found of text.matchAll(ADDRESS_OR_LINK)) {
    masked.push(maskWords(text.slice(read, found.index), read === 0), found[1] ? '[address]' : '[link]');
    read = found.index + found[0].length;
  }
  masked.push(maskWords(text.slice(read), read === 0));
  return shorten(joinRepeats(masked.join('')).toLowerCase().trim());
}

/** One line without control characters, invisible characters and halves of characters. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

function maskWords(text: string, atStart: boolean): string {
  if (!/\S/u.test(text)) return text;
  let first = atStart;
  let masked = '';
  for (const { pre, text: word, post, tags = new Set<string>() } of nlp(text).docs.flat()) {
    // The second half of a contraction has no text of its own.
    const kept = word === '' ? '' : isName(word, tags, first) ? '[name]' : maskNumbers(word);
    masked += maskNumbers(pre) + kept + maskNumbers(post);
    if (word !== '') first = false;
  }
  return masked;
}

function isName(word: string, tags: Set<string>, first: boolean): boolean {
  if (PRONOUN_I.test(word) || EVERYDAY_WORDS.has(word.toLowerCase())) return false;
  if (OTHER_SCRIPT.test(word) || NAME_TAGS.some((tag) => tags.has(tag))) return true;
  if (!CAPITAL.test(word) || /\p{N}/u.test(word)) return false;
  return !first || (tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Possessive'));
}

/** A code such as AB12C34 goes as a whole; of £12.50 and 10% the sign stays. */
function maskNumbers(text: string): string {
  return text.replace(/[\p{L}\p{N}.,:/-]*\p{N}[\p{L}\p{N}.,:/-]*/gu, '#');
}

function joinRepeats(text: string): string {
  return text.replace(/\[name\](?:[\s.,'’&-]*\[name\])+/gu, '[name]').replace(/#(?:[\s#.,:/()+-]*#)+/gu, '#');
}

/** Cuts between words, so that no half of a character or of a mask is left. */
function shorten(text: string): string {
  if (text.length <= LONGEST_KEPT) return text;
  const cut = text.slice(0, LONGEST_KEPT - 1).replace(/\p{Cs}/u, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}
