import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { floatingHost } from '../floating/floatingHost';
import { onTrusted } from '../input/onTrusted';
import type { FlagView } from '../reply/coachView';
import { type CardActions, cardContent } from './cardContent';
import { cardStyle } from './cardStyle';
import { cardParent, moveOut } from './outermost';
import { type Refusal, showRefusal } from './refusal';

export interface OpenCard {
  flag: FlagView;
  /** "2 of 5" */
  position: string;
  /** The words that dismissing the phrase stops flagging, masked as they are stored. */
  phrase: string;
  /** The flagged words in the page. */
  range: Range;
  /** Opened from the keyboard: the card takes the focus, and Escape returns it. */
  takeFocus: boolean;
  actions: CardActions & { step(direction: 1 | -1): void };
}

/**
 * The card that explains a flag: in a shadow root in the browser's top layer, outside the editor and any frame that the
 * editor is in. It never scrolls the page, and is not in the document while it is closed.
 */
export class Card {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private stopPlacing: (() => void) | undefined;
  private current: OpenCard | undefined;

  constructor(
    private readonly field: HTMLElement,
    signal: AbortSignal,
  ) {
    [this.host, this.root] = floatingHost(cardParent(field).ownerDocument, cardStyle);
    onTrusted(this.root, 'keydown', (event) => this.onKey(event));
    signal.addEventListener('abort', () => this.close());
  }

  get flagId(): string | undefined {
    return this.current?.flag.id;
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  open(card: OpenCard): void {
    this.close();
    this.current = card;
    const content = cardContent(card);
    this.root.append(content);
    cardParent(this.field).append(this.host);
    this.host.showPopover();
    const { field } = this;
    const anchor = {
      getBoundingClientRect: () => moveOut([card.range.getBoundingClientRect()], field)[0] as DOMRect,
      getClientRects: () => moveOut(card.range.getClientRects(), field),
    };
    // Given the element around the words, `autoUpdate` follows everything that may scroll them, including frames.
    const followed = { ...anchor, contextElement: card.range.startContainer.parentElement ?? undefined };
    this.stopPlacing = autoUpdate(followed, content, () => void place(anchor, content));
    if (card.takeFocus) focusFirst(content);
  }

  close(): void {
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.current = undefined;
    this.root.querySelector('[role="dialog"]')?.remove();
    this.host.remove();
  }

  /** Says why the editor did not take a rewrite, and offers to copy it. */
  showRefusal(rewrite: string, why: Refusal): void {
    showRefusal(this.root, rewrite, why);
  }

  private onKey(event: KeyboardEvent): void {
    const actions = this.current?.actions;
    if (!actions) return;
    const answers: Record<string, () => void> = {
      Escape: () => actions.close(),
      ArrowRight: () => actions.step(1),
      ArrowLeft: () => actions.step(-1),
      ArrowDown: () => this.moveFocus(1),
      ArrowUp: () => this.moveFocus(-1),
      Delete: () => actions.dismiss('once'),
    };
    const answer = answers[event.key];
    if (!answer || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    answer();
  }

  private moveFocus(direction: 1 | -1): void {
    const stops = [...this.root.querySelectorAll<HTMLElement>('button, summary')];
    const index = stops.indexOf(this.root.activeElement as HTMLElement);
    const next = stops.at((index + direction + stops.length) % stops.length);
    if (next) focusOn(next);
  }
}

type Anchor = Parameters<typeof computePosition>[0];

/** How far the card stays from the edge of the viewport, in CSS pixels. */
const EDGE = 8;
/** The card is at most `MOST` pixels tall; where there is less room than `LEAST`, it covers the words. */
const MOST = 440;
const LEAST = 200;

async function place(anchor: Anchor, card: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(8),
      flip({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          const height = Math.min(MOST, Math.max(LEAST, availableHeight));
          card.style.maxHeight = `min(${height}px, 100vh - ${2 * EDGE}px)`;
        },
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}

function focusFirst(content: HTMLElement): void {
  focusOn(content.querySelector<HTMLElement>('.rewrite') ?? content);
}

/** Puts the focus on a part of the card and scrolls the card to it, but never the page. */
function focusOn(part: HTMLElement): void {
  part.focus({ preventScroll: true });
  const body = part.closest('.body');
  if (!body) return;
  const [box, view] = [part.getBoundingClientRect(), body.getBoundingClientRect()];
  body.scrollTop += Math.max(0, box.bottom - view.bottom) + Math.min(0, box.top - view.top);
}
