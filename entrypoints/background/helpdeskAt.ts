import { helpdesks } from '../../utils/helpdesks/all';
import { genericOn } from '../../utils/helpdesks/generic';
import { GENERIC, type Helpdesk } from '../../utils/helpdesks/helpdesk';

/** The helpdesk with an id; undefined for an unknown id, and for the practice page. */
export function helpdeskAt(site: string, { hostname }: Pick<URL, 'hostname'>): Helpdesk | undefined {
  return site === GENERIC ? genericOn(hostname) : helpdesks.find(({ id }) => id === site);
}
