import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import type { FlagView } from '../coachView';
import { floatingHost } from '../floatingHost';
import { onTrusted } from '../onTrusted';
import { type CardActions, cardContent, type Refusal, showRefusal } from './cardContent';
import { cardStyle } from './cardStyle';
import { cardParent, moveOut } from './outermost';

export interface OpenCard {
  flag: FlagView;
  /** "2 of 5" */
  position: string;
  /** The flagged words in the page. */
  range: Range;
  /** Opened from the keyboard: the card takes the focus, and Escape gives it back. */
  takeFocus: boolean;
  actions: CardActions & { step(direction: 1 | -1): void };
}

/**
 * The card that explains a flag: in a shadow root in the browser's top layer, outside the editor and outside the frame
 * that the editor may lie in. It never scrolls the page and is gone from the document while it is closed.
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
    const content = cardContent(card.flag, card.position, card.actions);
    this.root.append(content);
    cardParent(this.field).append(this.host);
    this.host.showPopover();
    const { field } = this;
    const anchor = {
      getBoundingClientRect: () => moveOut([card.range.getBoundingClientRect()], field)[0] as DOMRect,
      getClientRects: () => moveOut(card.range.getClientRects(), field),
    };
    // With the element that the words stand in, all that may scroll around them is followed, frames too.
    const followed = { ...anchor, contextElement: card.range.startContainer.parentElement ?? undefined };
    this.stopPlacing = autoUpdate(followed, this.host, () => void place(anchor, this.host));
    if (card.takeFocus) focusFirst(content);
  }

  close(): void {
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.current = undefined;
    this.root.querySelector('[role="dialog"]')?.remove();
    this.host.remove();
  }

  /** The editor did not take a rewrite: says why, and offers to copy it. */
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
    const buttons = [...this.root.querySelectorAll('button')];
    const index = buttons.indexOf(this.root.activeElement as HTMLButtonElement);
    buttons.at((index + direction + buttons.length) % buttons.length)?.focus({ preventScroll: true });
  }
}

type Anchor = Parameters<typeof computePosition>[0];

async function place(anchor: Anchor, host: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [inline(), offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  // Custom properties, since the style sheet resets all others against the page's rules.
  host.style.setProperty('--left', `${x}px`);
  host.style.setProperty('--top', `${y}px`);
}

function focusFirst(content: HTMLElement): void {
  const first = content.querySelector<HTMLElement>('.rewrite') ?? content;
  first.focus({ preventScroll: true });
}
