import type { Category, Flag, Review } from '../../rules/types';

/** A published list of phrases to avoid, as far as it has any for a family. Data for scoring only. */
interface PhraseList {
  source: string;
  phrases: Partial<Record<Category, readonly string[]>>;
}

/** What people find when they search for such lists; each is a common phrase that its source names. */
const PHRASE_LISTS: readonly PhraseList[] = [
  {
    source: 'Just Not Sorry: words that weaken a mail',
    phrases: { 'non-apology': ["i'm sorry if", 'sorry but'], vague: ['hopefully', 'i think', 'try to', 'i will try'] },
  },
  {
    source: 'write-good: passive, weasel words and clichés',
    phrases: {
      dodge: ['was made', 'were made', 'mistakes were', 'was caused', 'has been caused', 'it appears', 'it seems'],
      vague: ['in due course', 'at this time', 'at the end of the day'],
    },
  },
  {
    source: 'alex and retext-equality: words that belittle',
    phrases: { defensive: ['just', 'simply', 'obviously', 'clearly', 'of course', 'easy', 'easily'] },
  },
  {
    source: 'Help desk blogs: phrases to avoid in customer service',
    phrases: {
      'non-apology': [
        'sorry for the inconvenience',
        'sorry for any inconvenience',
        'apologize for the inconvenience',
        'apologise for the inconvenience',
        'apologize for any inconvenience',
        'apologise for any inconvenience',
        'sorry you feel that way',
        'sorry if you',
        'sorry that you feel',
        'i understand your frustration',
      ],
      defensive: [
        'our policy',
        'company policy',
        'as per our',
        'calm down',
        'nothing i can do',
        'nothing we can do',
        "that's not my",
        'not my department',
        'unfortunately',
        "we can't do that",
        'you have to',
        'as i said',
        'as i mentioned',
        'to be honest',
        'no one else has complained',
        'not our fault',
        'not responsible for',
      ],
      blame: [
        'you should have',
        'you failed to',
        "you didn't",
        'you did not',
        'you must have',
        'you need to',
        'you claim',
      ],
      excuse: [
        'high volume',
        'higher than normal',
        'technical difficulties',
        'technical issues',
        'out of our control',
        'beyond our control',
        'due to circumstances',
        'short staffed',
        'very busy',
        'third party',
      ],
      praise: [
        'we pride ourselves',
        'we strive',
        'high standards',
        'your call is important',
        'we value your',
        'valued customer',
        'award-winning',
        'we always',
        'world-class',
      ],
      vague: [
        'as soon as possible',
        'asap',
        'shortly',
        'look into it',
        'looking into',
        'get back to you',
        'be in touch',
        'we will do our best',
        'pass this on',
        'passed on',
        'bear with us',
      ],
    },
  },
];

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "[’']");

const EXPRESSIONS: [Category, RegExp][] = PHRASE_LISTS.flatMap(({ phrases }) =>
  (Object.entries(phrases) as [Category, readonly string[]][]).map(([category, list]): [Category, RegExp] => [
    category,
    new RegExp(`\\b(?:${list.map(escaped).join('|')})\\b`, 'giu'),
  ]),
);

/** What plain phrase lists find in a reply: every occurrence, whatever is around it. They know no steps or recovery. */
export function reviewByPhrases(text: string): Review {
  const flags = EXPRESSIONS.flatMap(([category, expression]) =>
    [...text.matchAll(expression)].map((match): Flag => {
      const start = match.index;
      const end = start + match[0].length;
      const phrase = match[0];
      return {
        ruleId: `${category}/list`,
        category,
        severity: 'caution',
        start,
        end,
        text: phrase,
        phrase,
        message: '',
        why: '',
        rewrites: [],
      };
    }),
  );
  return { recovery: false, flags, steps: [] };
}
