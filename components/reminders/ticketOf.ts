import { i18n } from '#i18n';
import type { Timer } from '../../utils/timers/timer';
import { siteName } from '../statistics/siteName';

/** For whom a reminder is, in words: its ticket, or else the helpdesk. */
export function ticketOf({ label, site, origin }: Timer, isHere: boolean): string {
  return label ?? (isHere ? i18n.t('reminders.item.thisTicket') : siteName(site, origin));
}
