import type { ReviewContext } from '../../reviewContext';
import type { Circumstance } from '../../rule';
import type { StepId } from '../../types';
import { asksWhy } from '../clues/customerMessage';
import type { StepPlaces } from './stepPlaces';

const AMENDS: StepId[] = ['ownership', 'action', 'commitment'];

/** Whether a circumstance holds for the sentence with this number. */
export function holds(circumstance: Circumstance, number: number, places: StepPlaces, context: ReviewContext): boolean {
  const madeGood = () => places.anyBefore(number + 1, ['apology']) && places.anyFrom(number, AMENDS);
  switch (circumstance) {
    case 'asked-why':
      return asksWhy(context.customerMessage ?? '');
    case 'cannot-fix':
      return context.canFix === false || context.situation === 'cannot-fix';
    case 'made-good':
      return madeGood();
    case 'only-apology':
      return !places.anyBefore(number, ['apology']) && !places.anyFrom(number + 1, ['apology']);
    case 'before-apology':
      return !places.anyBefore(number + 1, ['apology', ...AMENDS]);
    case 'usual-allowed':
      return context.usualQuality === 'allowed' && madeGood();
    case 'usual-never':
      return context.usualQuality === 'never';
  }
}
