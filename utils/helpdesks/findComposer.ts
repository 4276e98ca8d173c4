import { isWritable } from '../editor/isWritable';
import { helpdesks } from './all';
import type { Helpdesk } from './helpdesk';

export interface Composer {
  field: HTMLElement;
  helpdesk: Helpdesk;
}

/** The helpdesk of a page's address; undefined on any other page. */
export function helpdeskOf(location: Pick<Location, 'protocol' | 'hostname'>): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => helpdesk.matches.some((pattern) => coversHost(pattern, location)));
}

/** The composer that an event happened in; undefined when it was elsewhere. Looks through open shadow roots. */
export function findComposer(event: Event, helpdesk: Helpdesk): Composer | undefined {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement) || !target.matches(helpdesk.composer)) continue;
    return isWritable(target) ? { field: target, helpdesk } : undefined;
  }
  return undefined;
}

/** The composer that holds the focus; undefined when the focus is elsewhere. */
export function focusedComposer(helpdesk: Helpdesk): Composer | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const field = active?.closest<HTMLElement>(helpdesk.composer);
  return field && isWritable(field) ? { field, helpdesk } : undefined;
}

function coversHost(pattern: string, { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const [scheme, host = ''] = pattern.replace(/\/\*$/, '').split('://');
  if (`${scheme}:` !== protocol) return false;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) || hostname === host.slice(2) : hostname === host;
}
