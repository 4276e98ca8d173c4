import { helpdesks } from '../../utils/helpdesks/all';
import { GENERIC } from '../../utils/helpdesks/helpdesk';
import { PAST_REPLIES } from '../../utils/stats/pastSite';

/**
 * A helpdesk as the agent knows it, by its id.
 * @param origin where it is, `https://app.example.com`: the only name of a page that nobody knows
 */
export function siteName(site: string, origin?: string): string {
  if (site === 'practice') return 'Practice page';
  if (site === PAST_REPLIES) return 'Past replies';
  if (site === GENERIC) return origin && URL.canParse(origin) ? new URL(origin).host : 'Other pages';
  return helpdesks.find((helpdesk) => helpdesk.id === site)?.name ?? site;
}
