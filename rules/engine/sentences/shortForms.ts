import { isPlainStarter, isStarter } from './sentenceStarters';

const words = (list: string) => new Set(list.split(' '));

/** A month's name, in full or short, but not the verb "may". */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?! (?:I|we|you)\\b)|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b';

// No sentence ends with these.
const NEVER_LAST = words('mr mrs mx messrs mme vs cf viz approx e.g i.e eg ie esp attn');
// Titles if they have a capital, other things if not: "20 ms."
const TITLES = words('Ms Prof Rev Hon Capt Lt Col Gen Sgt Cmdr MS PROF CAPT');
const NUMBERED = words(
  'no nos nr tel ext p pp fig figs art arts sec sect ch vol vols ver v apt ste rm flt ref acct inv min max est qty dept bldg fl par cl jan feb mar apr may jun jul aug sep sept oct nov dec',
);
// What has a name before or after it.
const NAMED = words('st ave rd blvd ln sq hwy mt ft co inc ltd corp bros dept univ assoc intl dr jr sr incl excl');
const MEASURES = words(
  'etc ca nos nr tel ext pp fig figs vol vols llc plc esq hr hrs min mins sec secs lb lbs oz pc pcs yd yds gal tbsp tsp fl max temp qty misc govt mgmt mgr asst appt apt bldg rm ste wk wks mo mos yr yrs resp div',
);
/** Whether a word in lower case may be an abbreviation. */
export const isShortForm = (word: string) =>
  word === 'in' || [NEVER_LAST, NUMBERED, NAMED, MEASURES].some((forms) => forms.has(word));

const MONTHS = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');
const WEEKDAYS = words('Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun');

const LAST_TOKEN =
  /(?:^|[\s("'“‘[/*_–-])(\d{1,2}(?:\.\d{1,2})?)$|(?:^|[\s("'“‘[/*_–-]|\d(?=\p{L}{2}|[ap]\.m))((?:\p{L}{1,3}\.){1,4}\p{L}{1,3}|\p{L}+)$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}{0,2}$/u;
const INCHES = /\d\s?in$/;
const DAY_HALF = /^[ap]\.m$/i;
const NEXT_WORD = /^[("'“‘[*_]*([\p{L}\p{N}]+)/u;
const FIGURE_NEXT = /^[(*_]{0,3}[#+]?(?:\p{Lu}{1,4}[-/.]?)?\d/u;
const NUMBER_NEXT = /^[(*_]{0,3}(?:[#+]?\d|\p{Lu}{1,4}[-/.]?\d|(?!I\b)\p{Lu}\b(?!['’]))/u;
const MONTH_NEXT = new RegExp(`^${MONTH}`);
const DAY_NEXT = new RegExp(`^(?:${MONTH}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs|nes|ur|urs)?(?:day|\\b))`, 'u');
const ZONE_NEXT =
  /^(?:(?:[A-Z]{1,4}T|UTC|UK|US)\b|(?:Pacific|Eastern|Central|Mountain|Atlantic)\b|(?:\p{Lu}\p{L}+ ){1,3}[Tt]ime\b)/u;

/** What is known of a full stop that may belong to an abbreviation. */
export interface FullStop {
  /** Some characters before it, not beyond the sentence's start. */
  before: string;
  /** Some characters after it and the spaces that follow it. */
  next: string;
  /** Whether the sentence begins in lower case or is all capitals: then the case of the next letter tells little. */
  caseless: boolean;
}

/**
 * Whether a full stop belongs to a short form or a number, "Nov. 25", "3 p.m. Friday", "21. December", and ends
 * nothing.
 */
export function isWithinSentence({ before, next, caseless }: FullStop): boolean {
  const [, number, token = number] = LAST_TOKEN.exec(before) ?? [];
  if (token === undefined) return false;
  const small = token.toLowerCase();
  if (NEVER_LAST.has(small) || TITLES.has(token)) return true;
  if (NUMBERED.has(small) && (small === 'no' ? FIGURE_NEXT : NUMBER_NEXT).test(next)) return true;
  const goesOn = continues(next, caseless);
  if (DAY_HALF.test(token)) return goesOn || startsDay(next) || (ZONE_NEXT.test(next) && !startsWithStarter(next));
  if (number) return MONTH_NEXT.test(next) || (goesOn && !/^\d/.test(next));
  if (MONTHS.has(token)) return goesOn;
  if (WEEKDAYS.has(token)) return goesOn || startsDay(next);
  if (small === 'dr') return goesOn || !/^(?:He|She|They|We|I|It)\b/.test(next);
  if (NAMED.has(small) || (INITIALS.test(token) && isInitials(token))) return goesOn || !startsWithStarter(next);
  return goesOn && (MEASURES.has(small) || INCHES.test(before));
}

/** "J", "J.R", "U.S", "Ph.D", but not the pronoun and not a word. */
function isInitials(token: string): boolean {
  return token.includes('.') || (token.length === 1 && token !== 'I');
}

const startsDay = (next: string) => DAY_NEXT.test(next);

function startsWithStarter(next: string): boolean {
  const word = NEXT_WORD.exec(next)?.[1];
  return word !== undefined && isStarter(word);
}

/** Whether what follows goes on with the sentence by its first letter alone: a small one, a number, a mark. */
function continues(next: string, caseless: boolean): boolean {
  const word = NEXT_WORD.exec(next)?.[1];
  if (word === undefined) return true;
  if (caseless && isPlainStarter(word)) return false;
  return /^[\p{Ll}\p{N}]/u.test(word) || (caseless && /^\p{Lu}{2,}$/u.test(word));
}
