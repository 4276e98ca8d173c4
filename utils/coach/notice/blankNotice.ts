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
  /** What was pressed, where it is known. */
  button: Element | undefined;
  /** How many blanks the reply has. */
  blanks: number;
}

/** Closes the one that is open: of two keys or clicks that send one reply, the last one is answered. */
let current: (() => void) | undefined;

/**
 * Says beside the button that a reply goes out with blanks. Keeps nobody from sending, takes no focus, and outlives the
 * composer, which may close with the reply.
 * @param signal takes it away
 * @param onTurnOff the agent does not want to be told
 */
export function showBlankNotice(sending: Sending, signal: AbortSignal, onTurnOff: () => void): void {
  const { field, button, blanks } = sending;
  // Before the composer closes.
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
  // The style sheet counts the time: it goes on where the frame of this script has gone with the composer.
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
  // A region is read out when something comes into it.
  page.defaultView?.requestAnimationFrame(() => {
    words.textContent = fillCount(WORDS.blanksEmpty, blanks);
    notice.append(turnOff);
    void place(notice, box ?? new DOMRect());
  });
}

/** Tells when an element is no longer drawn: the dialog around it was closed, or taken away, with the reply. */
function onHidden(element: HTMLElement, signal: AbortSignal, tell: () => void): void {
  const observer = new ResizeObserver(() => {
    if (element.getClientRects().length > 0) return;
    observer.disconnect();
    tell();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Where an element lies in the outermost viewport; undefined where it takes no room. */
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
