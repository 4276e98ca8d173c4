import { i18n } from '#i18n';
import type { Timer } from '../../utils/timers/timer';
import { siteName } from '../statistics/siteName';

/** Who a reminder is for, as text: its ticket, or else the helpdesk. */
export function ticketOf({ label, site, origin }: Timer, isHere: boolean): string {
  return label ?? (isHere ? i18n.t('reminders.item.thisTicket') : siteName(site, origin));
}
