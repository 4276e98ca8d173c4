import { i18n } from '#i18n';
import { helpdesks } from '../../utils/helpdesks/all';
import { GENERIC } from '../../utils/helpdesks/helpdesk';
import { PAST_REPLIES } from '../../utils/stats/pastSite';

const PRACTICE = i18n.t('statistics.sites.practice');
const REVIEWED = i18n.t('statistics.sites.pastReplies');
const OTHER = i18n.t('statistics.sites.other');

/**
 * A helpdesk as the agent knows it, by its id.
 * @param origin where it is, `https://app.example.com`: the only name for an unknown page
 */
export function siteName(site: string, origin?: string): string {
  if (site === 'practice') return PRACTICE;
  if (site === PAST_REPLIES) return REVIEWED;
  if (site === GENERIC) return origin && URL.canParse(origin) ? new URL(origin).host : OTHER;
  return helpdesks.find((helpdesk) => helpdesk.id === site)?.name ?? site;
}
