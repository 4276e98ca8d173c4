/**
 * Rules whose words alone do not decide: in labelled replies from elsewhere more than one of five of their flags is
 * wrong. Where the reader reads, it may withdraw them. All others are exact: what they flag stays, whatever it says.
 * Words that the project's own sources name as wrong are exact too.
 */
export const fuzzyRules: readonly string[] = [
  'blame/a-word-of-advice',
  'blame/nobody-told-us',
  'blame/we-tried-to-reach-you',
  'defensive/clearly-stated',
  'defensive/for-your-own-good',
  'defensive/in-general-it-is-fine',
  'defensive/in-plain-sight',
  'defensive/not-in-our-hands',
  'defensive/others-are-happy',
  'defensive/rest-assured-it-is',
  'defensive/same-everywhere',
  'defensive/to-be-expected',
  'defensive/we-do-have',
  'defensive/without-a-way-forward',
  'dodge/an-error-occurred',
  'dodge/got-lost',
  'dodge/there-seems-to-be',
  'excuse/knock-on-delay',
  'excuse/nature-of-things',
  'excuse/run-by-others',
  'excuse/system-failure',
  'excuse/third-party',
  'excuse/why-without-fix',
  'non-apology/but-no',
  'non-apology/i-understand-but',
  'non-apology/shame-you-feel',
  'praise/exciting-offers',
  'vague/being-reviewed',
  'vague/feedback-is-important',
  'vague/hope-to-improve',
  'vague/keep-waiting',
  'vague/steps-are-taken',
  'vague/when-there-is-news',
  'vague/working-on-it',
  'vague/you-will-hear',
];

const FUZZY: ReadonlySet<string> = new Set(fuzzyRules);

/** Whether a rule waits for the reader's assent where the reader is there. */
export function isFuzzy(ruleId: string): boolean {
  return FUZZY.has(ruleId);
}
