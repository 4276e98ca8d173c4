import { countedSituation, type Judged } from '../../stats/statRow';
import type { ReplyState } from './replyState';

/** How a reply is currently judged, for its counts. */
export function judgedAs({ told, review, reader, settings }: ReplyState): Judged {
  return {
    situation: countedSituation(told.situation, review.recovery),
    isRead: settings.readerChoice !== 'off' && reader === 'reads',
  };
}
