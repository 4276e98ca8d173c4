import { type FlawReading, familyOf, type ReaderBars, type ReaderLabel, type Strictness } from './reading';

interface Sure {
  bars: ReaderBars;
  strictness: Strictness;
  flaws: readonly FlawReading[];
}

/** The last answer for each sentence's flaws: most sentences of a draft stay as they are while the agent writes. */
const answers = new WeakMap<readonly FlawReading[], Sure>();

/**
 * The flaws of a sentence that are likely enough by themselves, or the likeliest of a family that is, likeliest first;
 * without those whose words the agent has changed.
 */
export function sureFlaws(
  flaws: readonly FlawReading[],
  bars: ReaderBars,
  strictness: Strictness,
): readonly FlawReading[] {
  const known = answers.get(flaws);
  if (known?.bars === bars && known.strictness === strictness) return known.flaws;
  const byLikelihood = [...flaws].sort((a, b) => b.probability - a.probability);
  const sure = byLikelihood.filter(
    (flaw) => !flaw.isGone && isSure(flaw, byLikelihood, bars.flaws[flaw.label][strictness]),
  );
  answers.set(flaws, { bars, strictness, flaws: sure });
  return sure;
}

function isSure(flaw: FlawReading, byLikelihood: readonly FlawReading[], bar: number): boolean {
  if (flaw.probability >= bar) return true;
  const family = familyOf(flaw.label);
  const likeliest = byLikelihood.find(({ label }) => family.includes(label));
  return likeliest === flaw && probabilityOfFamily(byLikelihood, flaw.label) >= bar;
}

/**
 * How likely a sentence has a flaw of a label's family, from 0 to 1: the reader often doubts only which label it is.
 */
export function probabilityOfFamily(flaws: readonly FlawReading[], label: ReaderLabel): number {
  const family = familyOf(label);
  return 1 - flaws.reduce((none, flaw) => (family.includes(flaw.label) ? none * (1 - flaw.probability) : none), 1);
}
