/**
 * Rules whose words alone do not decide: in labelled replies that they were not written from (real ones and e-mails,
 * without those reserved for measuring) they flag at least four places, of which more than three in ten are wrong.
 * If the reader is available, they wait for its assent. What all other rules flag is marked at once.
 */
export const fuzzyRules: readonly string[] = [
  'blame/a-word-of-advice',
  'blame/nobody-told-us',
  'defensive/clearly-stated',
  'defensive/not-in-our-hands',
  'defensive/same-everywhere',
  'defensive/to-be-expected',
  'defensive/we-do-have',
  'defensive/without-a-way-forward',
  'dodge/an-error-occurred',
  'dodge/got-lost',
  'excuse/knock-on-delay',
  'excuse/nature-of-things',
  'excuse/run-by-others',
  'excuse/third-party',
  'excuse/why-without-fix',
  'non-apology/but-no',
  'non-apology/i-understand-but',
  'non-apology/shame-you-feel',
  'praise/exciting-offers',
  'praise/not-how-we-do-things',
  'vague/being-reviewed',
  'vague/feedback-is-important',
  'vague/hope-to-improve',
  'vague/keep-waiting',
  'vague/when-there-is-news',
];

const FUZZY: ReadonlySet<string> = new Set(fuzzyRules);

/** Whether a rule waits for the reader's assent if the reader is available. */
export function isFuzzy(ruleId: string): boolean {
  return FUZZY.has(ruleId);
}
