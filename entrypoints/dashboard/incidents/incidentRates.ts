import { i18n } from '#i18n';
import { changeWords, type FigureWords, inFigures, rateWords } from '../figureWords';

/** Replies sent in the days that are shown and in those before; the latter is undefined if there are none. */
export interface RepliesSent {
  now: number;
  before: number | undefined;
}

/** Incidents per thousand replies, with the exact interval. */
export function perThousand(count: number, { now }: RepliesSent): FigureWords {
  return rateWords({ count, of: now }, 1000);
}

/** How a number of incidents compares with the days before, per reply, as a clause. */
export function incidentChange(now: number, before: number, replies: RepliesSent): string {
  return changeWords({ count: now, of: replies.now }, { count: before, of: replies.before ?? 0 });
}

/** How many there were in the days before: `3 before`; empty if those are not known. */
export function beforeWords(then: number | undefined): string {
  return then === undefined ? '' : i18n.t('incidentFigures.causes.before', { count: inFigures(then) });
}
