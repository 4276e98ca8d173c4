import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { i18n } from '#i18n';
import { documentsAround } from '../../helpdesks/outward';
import { LOCALE } from '../../language/locale';
import { fillCount, OPEN } from '../../language/openPlaces';
import { cardParent, moveOut } from '../card/outermost';
import { floatingHost } from '../floating/floatingHost';
import { onTrusted } from '../input/onTrusted';
import { noticeStyle } from './noticeStyle';

const WORDS = {
  blanksEmpty: [i18n.t('coach.notice.blanksEmpty', 1, OPEN), i18n.t('coach.notice.blanksEmpty', 2, OPEN)],
  turnOff: i18n.t('coach.notice.turnOff'),
} as const;

interface Sending {
  field: HTMLElement;
  /** The button that was pressed, if known. */
  button: Element | undefined;
  /** How many blanks the reply has. */
  blanks: number;
}

/** Closes the open notice: if two keys or clicks send one reply, only the last notice stays. */
let current: (() => void) | undefined;

/**
 * Shows beside the button that a reply is sent with blanks. Does not prevent sending, takes no focus, and outlives the
 * composer, which may close with the reply.
 * @param signal aborting closes it
 * @param onTurnOff called when the agent wants no such notices
 */
export function showBlankNotice(sending: Sending, signal: AbortSignal, onTurnOff: () => void): void {
  const { field, button, blanks } = sending;
  // Measured before the composer closes.
  const box = boxOf(button) ?? boxOf(field);
  const pages = documentsAround(field);
  const page = pages.at(-1) as Document;
  const parent = cardParent(field);
  const [host, root] = floatingHost(page, noticeStyle);
  const shown = new AbortController();
  const close = () => {
    shown.abort();
    host.remove();
  };

  const notice = page.createElement('div');
  notice.lang = LOCALE;
  notice.setAttribute('role', 'status');
  const words = page.createElement('span');
  words.className = 'blanks';
  const turnOff = page.createElement('button');
  turnOff.type = 'button';
  turnOff.textContent = WORDS.turnOff;
  onTrusted(turnOff, 'click', onTurnOff);
  notice.append(words);
  root.append(notice);
  onTrusted(notice, 'click', close);
  // Timed by the style sheet, which still works if the frame of this script was removed with the composer.
  notice.addEventListener('animationend', close);
  signal.addEventListener('abort', close, { signal: shown.signal });
  current?.();
  current = close;
  for (const one of pages) {
    onTrusted(
      one,
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Escape closes the notice, not the page's composer.
        event.preventDefault();
        event.stopImmediatePropagation();
        close();
      },
      { capture: true, signal: shown.signal },
    );
  }

  const show = (where: Element) => {
    where.append(host);
    host.showPopover();
  };
  show(parent);
  if (parent !== page.documentElement) {
    onHidden(notice, shown.signal, () => show(page.documentElement));
  }
  // Screen readers announce a status region only when something is added to it.
  page.defaultView?.requestAnimationFrame(() => {
    words.textContent = fillCount(WORDS.blanksEmpty, blanks);
    notice.append(turnOff);
    void place(notice, box ?? new DOMRect());
  });
}

/** Calls back when an element is no longer rendered: the dialog around it was closed or removed with the reply. */
function onHidden(element: HTMLElement, signal: AbortSignal, tell: () => void): void {
  const observer = new ResizeObserver(() => {
    if (element.getClientRects().length > 0) return;
    observer.disconnect();
    tell();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** An element's box in the outermost viewport; undefined if it takes no room. */
function boxOf(element: Element | undefined): DOMRect | undefined {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 ? moveOut([box], element as Element)[0] : undefined;
}

async function place(notice: HTMLElement, box: DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, notice, {
    strategy: 'fixed',
    placement: 'top-start',
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  notice.style.left = `${x}px`;
  notice.style.top = `${y}px`;
}
