import type { Category, Review } from '../../rules/types';
import { countWords } from '../coach/reply/countWords';
import { maskPhrase } from '../stats/maskPhrase';

/** What replies contained, as counts only. */
export interface Tally {
  replies: number;
  /** Records of the files that are not replies. */
  unread: number;
  words: number;
  recoveries: number;
  /** Replies with a flag. */
  flagged: number;
  flags: number;
  categories: Partial<Record<Category, number>>;
  /** By rule and masked phrase, as `non-apology/if-you-feel\nsorry if you feel`. */
  phrases: Record<string, number>;
  /** Flags whose phrase was not kept because there were already too many others. */
  otherPhrases: number;
}

/** The most phrases counted individually: with more, memory would grow with the files. */
const MOST_PHRASES = 20_000;

export function newTally(): Tally {
  return {
    replies: 0,
    unread: 0,
    words: 0,
    recoveries: 0,
    flagged: 0,
    flags: 0,
    categories: {},
    phrases: {},
    otherPhrases: 0,
  };
}

/** Counts a reply. Modifies the tally. */
export function addReview(tally: Tally, text: string, { recovery, flags }: Review): void {
  tally.replies += 1;
  tally.words += countWords(text);
  if (recovery) tally.recoveries += 1;
  if (flags.length > 0) tally.flagged += 1;
  tally.flags += flags.length;
  for (const { category, ruleId, phrase } of flags) {
    tally.categories[category] = (tally.categories[category] ?? 0) + 1;
    addPhrase(tally, `${ruleId}\n${maskPhrase(phrase)}`, 1);
  }
}

/** Adds a tally to another one, which it modifies. */
export function addTally(tally: Tally, other: Tally): void {
  for (const name of ['replies', 'unread', 'words', 'recoveries', 'flagged', 'flags', 'otherPhrases'] as const) {
    tally[name] += other[name];
  }
  for (const [category, count] of Object.entries(other.categories) as [Category, number][]) {
    tally.categories[category] = (tally.categories[category] ?? 0) + count;
  }
  for (const [phrase, count] of Object.entries(other.phrases)) addPhrase(tally, phrase, count);
}

const kept = new WeakMap<Tally, number>();

function addPhrase(tally: Tally, phrase: string, count: number): void {
  const known = tally.phrases[phrase];
  if (known !== undefined) {
    tally.phrases[phrase] = known + count;
    return;
  }
  const size = kept.get(tally) ?? 0;
  if (size >= MOST_PHRASES) {
    tally.otherPhrases += count;
    return;
  }
  kept.set(tally, size + 1);
  tally.phrases[phrase] = count;
}

/** A flagged phrase, and how often it was flagged. */
export interface TopPhrase {
  ruleId: string;
  /** Masked. */
  phrase: string;
  count: number;
}

/** The most frequently flagged phrases. */
export function topPhrases({ phrases }: Tally, most: number): TopPhrase[] {
  return Object.entries(phrases)
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .slice(0, most)
    .map(([key, count]) => {
      const [ruleId = '', phrase = ''] = key.split('\n');
      return { ruleId, phrase, count };
    });
}

/** Categories with their counts, the most frequent first. */
export function byCategory({ categories }: Tally): [category: Category, count: number][] {
  return (Object.entries(categories) as [Category, number][]).sort(([, a], [, b]) => b - a);
}
