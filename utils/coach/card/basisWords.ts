import type { FlagView } from '../reply/coachView';

/** On what a flag is based, in words. */
export function basisWords({ evidence, source }: Pick<FlagView, 'evidence' | 'source'>): string {
  if (evidence === 'reader') return 'Read in context: no fixed rule.';
  if (evidence === 'team') return 'Your team’s own phrase.';
  return `${evidence === 'research' ? 'Research' : 'Practitioners’ advice'}: ${source.join('; ')}`;
}
