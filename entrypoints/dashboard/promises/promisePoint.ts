import type { PromiseSum } from '../../../utils/timers/promiseSums';

/** How promises ended in a stretch of time. */
export interface PromisePoint extends PromiseSum {
  /** `21 Nov` */
  name: string;
}
