import type { ReviewContext, StepId } from '../../types';
import { asksWhy } from '../clues/customerMessage';
import type { StepPlaces } from './stepPlaces';

/**
 * What surrounds a sentence and may change how a rule weighs it:
 * - `asked-why`: the customer asked for the reason.
 * - `cannot-fix`: the agent said that the failure cannot be fixed, so reasons and options are the answer.
 * - `made-good`: an apology stands before it, and ownership or a fix after it or beside it.
 * - `only-apology`: no other sentence of the draft apologises.
 * - `before-apology`: nothing was apologised for, owned or fixed up to here.
 * - `usual-allowed`: amends are made, and the team then allows "this is not how we usually do things".
 * - `usual-never`: the team never wants to read it.
 */
export type Circumstance =
  | 'asked-why'
  | 'cannot-fix'
  | 'made-good'
  | 'only-apology'
  | 'before-apology'
  | 'usual-allowed'
  | 'usual-never';

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
