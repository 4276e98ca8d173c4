import { helpdesks } from '../../utils/helpdesks/all';
import { genericOn } from '../../utils/helpdesks/generic';
import { GENERIC, type Helpdesk } from '../../utils/helpdesks/helpdesk';

/** The helpdesk of an id; undefined for one that nobody knows, and for the practice page. */
export function helpdeskAt(site: string, { hostname }: Pick<URL, 'hostname'>): Helpdesk | undefined {
  return site === GENERIC ? genericOn(hostname) : helpdesks.find(({ id }) => id === site);
}
