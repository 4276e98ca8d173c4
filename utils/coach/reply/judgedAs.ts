import { countedSituation, type Judged } from '../../stats/statRow';
import type { ReplyState } from './replyState';

/** How a reply is judged at the moment, for what is counted in it. */
export function judgedAs({ told, review, reader, settings }: ReplyState): Judged {
  return {
    situation: countedSituation(told.situation, review.recovery),
    isRead: settings.readerChoice !== 'off' && reader === 'reads',
  };
}
