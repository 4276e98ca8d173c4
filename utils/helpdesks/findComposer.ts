import { isWritable } from '../editor/isWritable';
import type { Helpdesk } from './helpdesk';

export interface Composer<H = Helpdesk> {
  field: HTMLElement;
  helpdesk: H;
}

/** All that is needed to notice a reply field. */
type Noticed = Pick<Helpdesk, 'composer'>;

/** The composer that an event happened in; undefined when it was elsewhere. Looks through open shadow roots. */
export function findComposer<H extends Noticed>(event: Event, helpdesk: H): Composer<H> | undefined {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement) || !target.matches(helpdesk.composer)) continue;
    return isWritable(target) ? { field: target, helpdesk } : undefined;
  }
  return undefined;
}

/** The composer that holds the focus; undefined when the focus is elsewhere. */
export function focusedComposer<H extends Noticed>(helpdesk: H): Composer<H> | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const field = active?.closest<HTMLElement>(helpdesk.composer);
  return field && isWritable(field) ? { field, helpdesk } : undefined;
}
