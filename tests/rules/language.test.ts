import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/engine/library/library';
import { review } from '../../rules/review';

/** How agents really write: with each of these, every rule must still flag its examples. */
const WAYS: [way: string, write: (sentence: string) => string][] = [
  ['in lower case', (sentence) => sentence.toLowerCase()],
  [
    'without apostrophes',
    (sentence) =>
      sentence.replace(/(?<=n)'(?=t\b)|(?<=\b(?:you|they|that|here|there))'(?=\w)|(?<=\bI)'(?!ll)(?=\w)/g, ''),
  ],
  ['with curly apostrophes', (sentence) => sentence.replaceAll("'", '’')],
  ['with full forms', writeOut],
  ['with contractions', contract],
  ['in British spelling', (sentence) => sentence.replace(/(apolog|real|recogn|organ|prioriti?)iz/gi, '$1is')],
  ['in American spelling', (sentence) => sentence.replace(/(apolog|real|recogn|organ|prioriti?)is(?=e|ing)/gi, '$1iz')],
  ['with two spaces', (sentence) => sentence.replaceAll(' ', '  ')],
  ['with non-breaking spaces', (sentence) => sentence.replaceAll(' ', '\u00A0')],
  ['with an exclamation mark', (sentence) => sentence.replace(/\.$/, '!')],
  ['without a full stop', (sentence) => sentence.replace(/\.$/, '')],
  // The bullet of a list item comes first.
  ['after a greeting and a name', (sentence) => sentence.replace(/^(?:- )?/, '$&Hi Kim, ')],
  ['after another sentence', (sentence) => `Thank you for your message. ${sentence}`],
  ['with an emoji', (sentence) => `😀 ${sentence}`],
];

function writeOut(sentence: string): string {
  return sentence
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/\bI'm\b/g, 'I am')
    .replace(/\b(it|that|there|here)'s\b/gi, '$1 is');
}

function contract(sentence: string): string {
  return sentence
    .replace(/\b(I|[Ww]e|[Yy]ou|[Tt]hey) have (?=\w+(?:ed|en)\b)/g, "$1've ")
    .replace(/\b([Ww]e|[Yy]ou|[Tt]hey) are\b/g, "$1're")
    .replace(/\bI am\b/g, "I'm")
    .replace(/\b(I|[Ww]e|[Yy]ou|[Tt]hey) will\b/g, "$1'll")
    .replace(/\b(do|does|did|is|was|were|are|has|have|had|would|could|should) not\b/g, "$1n't")
    .replace(/\bcannot\b/g, "can't");
}

const examples = rules.flatMap(({ id, flags }) =>
  Object.keys(flags).map((example) => [id, example.replace(/[[\]]/g, '')] as const),
);

describe.each(WAYS)('%s', (_, write) => {
  it('every rule still finds its examples', () => {
    const lost = examples
      .filter(([, sentence]) => write(sentence) !== sentence)
      .filter(([id, sentence]) => {
        const { flags } = review(write(sentence), { situation: 'recovery' });
        return !flags.some((flag) => flag.ruleId === id);
      })
      .map(([id, sentence]) => `${id}: ${write(sentence)}`);
    expect(lost).toEqual([]);
  });
});
