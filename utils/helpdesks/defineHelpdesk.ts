import type { ComposerMode, Helpdesk } from './helpdesk';
import { closestOutward, documentsAround } from './outward';
import type { Selectors } from './selectors';
import { cleanLabel, labelFromTitle, labelOf } from './ticketLabel';

/** What a helpdesk file declares; everything else is derived from its selectors. */
type Declared<S extends Selectors> = Pick<Helpdesk, 'id' | 'name' | 'keys' | 'conversation'> &
  Partial<Pick<Helpdesk, 'matches' | 'holdsReply' | 'notDraftText' | 'mode' | 'place' | 'movesWithin'>> & {
    selectors: S;
    /** The newest message comes first in the conversation. */
    newestFirst?: boolean;
    /** The ticket in the address is the number by which people know it. */
    numbered?: boolean;
    /** The tab's title never names the conversation. */
    untitled?: boolean;
  };

// Enough to judge what the customer is unhappy about.
const LONGEST_MESSAGE = 5000;
// Messages before the last five add nothing to that.
const MOST_MESSAGES = 5;

/** Makes a helpdesk from what its file declares about the page. */
export function defineHelpdesk<S extends Selectors>({
  newestFirst,
  numbered,
  untitled,
  ...declared
}: Declared<S>): Helpdesk & { selectors: S } {
  const at: Selectors = declared.selectors;
  const { mark, modeSwitch } = at;
  const ticketOf = (field: Element) => around(field, at.ticket);
  const formOf = (field: Element) => (at.form ? around(field, at.form) : ticketOf(field));

  return {
    matches: [],
    ...(mark && { recognise: (page) => page.querySelector(mark) !== null }),
    composer: at.composer,
    notDraft: [at.quote, at.signature].filter(Boolean).join(', ') || undefined,
    mode: (field) =>
      modeBy(at, (selector) => closestOutward(field, selector)) ??
      modeBy(at, (selector) => formOf(field)?.querySelector(selector)) ??
      'unknown',
    ...(modeSwitch && {
      modeSwitch: (field) => closestOutward(field, modeSwitch) ?? formOf(field)?.querySelector(modeSwitch) ?? null,
    }),
    // `textContent`, as `innerText` would force a layout of the whole thread.
    customerMessages: (field) => {
      const messages = all(ticketOf(field), at.customer);
      const newest = newestFirst ? messages.slice(0, MOST_MESSAGES) : messages.slice(-MOST_MESSAGES).reverse();
      return newest.map(({ textContent }) => textContent?.slice(0, LONGEST_MESSAGE) ?? '');
    },
    label: (field, ticket) => {
      const heading = at.heading ? around(field, at.heading) : ticketOf(field);
      const number = wordsAt(heading, at.number) ?? (numbered ? ticket : undefined);
      const label = labelOf(number, wordsAt(heading, at.subject));
      if (label !== undefined || untitled) return label;
      return labelFromTitle(documentsAround(field).at(-1)?.title ?? '', declared.name);
    },
    sendButtons: (field) => all(formOf(field), at.send),
    ...declared,
  };
}

/**
 * The mode that the selectors show; undefined when they show none. What both colleagues and customers might read counts
 * as internal.
 */
function modeBy(
  { internal, reply }: Selectors,
  find: (selector: string) => Element | null | undefined,
): ComposerMode | undefined {
  if (internal && find(internal)) return 'internal';
  return reply && find(reply) ? 'reply' : undefined;
}

/** The whole page where there is only one of its kind; null where there are several and the right one is not found. */
function around(field: Element, selector: string | undefined): ParentNode | null {
  return selector ? closestOutward(field, selector) : (documentsAround(field).at(-1) ?? null);
}

function all(parent: ParentNode | null, selector: string | undefined): Element[] {
  return parent && selector ? [...parent.querySelectorAll(selector)] : [];
}

/** The text of the first element that matches. */
function wordsAt(parent: ParentNode | null, selector: string | undefined): string | undefined {
  const element = selector ? parent?.querySelector(selector) : undefined;
  return cleanLabel((element as HTMLInputElement | null)?.value || element?.textContent);
}
