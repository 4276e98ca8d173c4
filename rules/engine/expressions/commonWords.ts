import { type Kind, kindOf } from './vocabulary';

// The share of sentences in agents' replies that contain a word, in percent, roughly. Words not listed: 1 in 500.
const SHARES: [percent: number, words: string][] = [
  [20, 'the and you a to it on for i in we is your of that with at our are so have this was'],
  [
    6,
    'sorry hi can by not from be if one us as there out no will has up before back do been all me an which day time thank get please any had when were should what my',
  ],
  [
    2,
    'see like them would or now only first same hello dear over team since new but thanks number know come just after then because again got put go next free until good week am here app room best may take look send did who order right every some need account their way more today made hope also never open people too own each let say check really customer customers service am they he she how into about could',
  ],
];
const REST = 0.2;

const share = new Map<Kind, number>(
  SHARES.flatMap(([percent, words]) => words.split(' ').map((word) => [kindOf(word), percent] as const)),
);

/** Many expressions share their sets of words. */
const known = new WeakMap<ReadonlySet<Kind>, number>();

/** Roughly how many of a hundred sentences contain one of these words. */
export function shareOf(kinds: ReadonlySet<Kind>): number {
  let sum = known.get(kinds);
  if (sum !== undefined) return sum;
  sum = 0;
  for (const kind of kinds) sum += share.get(kind) ?? REST;
  known.set(kinds, sum);
  return sum;
}
