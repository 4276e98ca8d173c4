import { remember } from '../expressions/memory';

// Function words that are not words of any of the other languages below.
const ENGLISH = new Set(
  `the and that you your with this have it its our they their these would could should but what when where which who why
  how been not please thank thanks sorry from there about can here know let any us her his him out up did does were than
  then only just very more some after before because again today tomorrow now get got send sent help hi hello dear
  regards i'm i've i'll we're we've we'll you're it's that's don't didn't can't won't cannot next day back make need
  still until by`.split(/\s+/),
);

// The same for other languages in Latin letters, without those that are English words too: "pour", "die", "per".
const OTHER = new Set(
  [
    'le la les des du une est pas avec dans vous nous votre vos notre nos que qui sur sont cette ces aux mais je ce et en au pas plus été avons avez suis bonjour merci',
    'der das dass nicht und ist ein eine einen einem mit für wir sie ich haben hat wurde werden auf von zu zum zur es ihre ihr ihnen ihrer auch sehr bei nach aus wie bitte leider uns sind noch kein',
    'el los las por para una su sus está se lo del al como más pero ya hemos muy usted gracias hola y su cuando esta este',
    'il di che sono della dei siamo ci gli nel alla più anche questo grazie abbiamo suo sua vostro è buongiorno',
    'os não uma você seu em foi mais estamos obrigado pelo pela olá à ao também muito pode',
    'de het een van niet dat wij uw voor zijn aan te bij naar ook maar wordt hebben bent zullen wat dit heeft jullie',
    'nie na się że jest przez jak ale czy są państwa oraz dla jesteśmy dziękujemy w z za',
    'och att är inte för på som av till har den så vi detta',
    'og ikke er jeg det til af deres vil dette hej hei blir',
    'ja ei että ovat mutta olemme tämä sinun teidän kanssa hyvää kun niin emme voi kuten sinulle teille',
    'jsme není pro že vám vás bylo jsem dobrý',
    've bir bu için ile çok değil olarak size sizin merhaba',
    'și nu este pentru sunt că mai dumneavoastră bună',
    'és az hogy nem egy meg kérjük önnek',
  ].flatMap((words) => words.split(' ')),
);

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
// Rare in English words but found in names, so they count half.
const ACCENTED = /[\u00C0-\u017F\u0219\u021B]/u;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** How many signs of another language it takes, and how many times more of them than of English. */
const SIGNS = 2.5;
const TIMES = 4;
/** How many letters of another script it takes, and how many times more of them than Latin ones. */
const LETTERS = 8;
const TIMES_LATIN = 2;
/** The rest of a longer draft would tell nothing new; in UTF-16 units. */
const ENOUGH = 4_000;

/**
 * Whether a draft is in English, as far as can be told: true as well if there is little to go by, or if it mixes
 * English with another language, as after a greeting. Pure and local; a few microseconds a line, and each line is read
 * once.
 */
export function isEnglishText(draft: string): boolean {
  const lines = draft.slice(0, ENOUGH).split('\n').map(signsIn);
  const sum = (kind: keyof Signs) => lines.reduce((all, line) => all + line[kind], 0);
  const foreignLetters = sum('letters') - sum('latin');
  if (foreignLetters >= LETTERS && foreignLetters >= TIMES_LATIN * sum('latin')) return false;
  const other = sum('other');
  return other < SIGNS || other < TIMES * sum('english');
}

interface Signs {
  english: number;
  other: number;
  letters: number;
  latin: number;
}

const signsIn = remember(200, (line): Signs => {
  const words = (line.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
  return {
    english: words.filter((word) => ENGLISH.has(word)).length,
    other: words.reduce((all, word) => all + (OTHER.has(word) ? 1 : ACCENTED.test(word) ? 0.5 : 0), 0),
    letters: countOf(LETTER, line),
    latin: countOf(LATIN, line),
  };
});

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
