import { isWritable } from '../editor/isWritable';
import type { Helpdesk } from './helpdesk';

export interface Composer<H = Helpdesk> {
  field: HTMLElement;
  helpdesk: H;
}

/** Everything that is needed to notice a reply field. */
export type Noticed = Pick<Helpdesk, 'composer' | 'holdsReply'>;

/** The composer that an event happened in; undefined when it was elsewhere. Looks through open shadow roots. */
export function findComposer<H extends Noticed>(event: Event, helpdesk: H): Composer<H> | undefined {
  for (const target of event.composedPath()) {
    if (target instanceof HTMLElement && target.matches(helpdesk.composer)) return composerAt(target, helpdesk);
  }
  return undefined;
}

/** The composer that holds the focus; undefined when the focus is elsewhere. */
export function focusedComposer<H extends Noticed>(helpdesk: H): Composer<H> | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === document.body && !hasCaret()) return undefined;
  const field = active?.closest<HTMLElement>(helpdesk.composer);
  return field ? composerAt(field, helpdesk) : undefined;
}

/**
 * The body is the active element of every frame in which nothing is focused, so a frame that is itself an editor must
 * also hold the caret.
 */
function hasCaret(): boolean {
  const { frameElement } = window;
  const around = frameElement?.getRootNode() as Document | ShadowRoot | undefined;
  return document.hasFocus() || (frameElement !== null && around?.activeElement === frameElement);
}

function composerAt<H extends Noticed>(field: HTMLElement, helpdesk: H): Composer<H> | undefined {
  return isWritable(field) && helpdesk.holdsReply?.(field) !== false ? { field, helpdesk } : undefined;
}
