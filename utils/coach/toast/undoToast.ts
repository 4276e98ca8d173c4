import { i18n } from '#i18n';
import { LOCALE } from '../../language/locale';
import { cardParent } from '../card/outermost';
import { floatingHost } from '../floating/floatingHost';
import { onTrusted } from '../input/onTrusted';
import { toastStyle } from './toastStyle';

const UNDO = i18n.t('coach.dismissed.undo');

/** How long there is to change one's mind; as long as the agent likes while the focus is there. */
const STAYS_MS = 10_000;

/** Keys that press the button, or that no text comes from. */
const OWN_KEYS = ['Enter', ' ', 'Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** Says in a corner what an answer of the agent has changed for all replies, and offers to take it back. */
export class UndoToast {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly words = document.createElement('span');
  private readonly undo = document.createElement('button');
  private onUndo: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param leave gives the focus back to the reply */
  constructor(
    private readonly field: HTMLElement,
    private readonly leave: () => void,
    signal: AbortSignal,
  ) {
    [this.host, this.root] = floatingHost(cardParent(field).ownerDocument, toastStyle);
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.lang = LOCALE;
    this.words.setAttribute('role', 'status');
    this.words.id = 'words';
    this.undo.type = 'button';
    this.undo.textContent = UNDO;
    this.undo.setAttribute('aria-describedby', 'words');
    toast.append(this.words, this.undo);
    this.root.append(toast);
    onTrusted(this.undo, 'click', () => {
      const { onUndo } = this;
      this.closeAndReturn();
      onUndo?.();
    });
    onTrusted(this.root, 'keydown', (event) => this.onKey(event));
    onTrusted(this.undo, 'blur', () => this.close());
    signal.addEventListener('abort', () => this.close());
  }

  /** Whether an event happened in it. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** @param takeFocus the answer was given by keyboard: the button takes the focus, and any other key gives it back */
  show(words: string, onUndo: () => void, takeFocus: boolean): void {
    this.close();
    this.onUndo = onUndo;
    cardParent(this.field).append(this.host);
    this.host.showPopover();
    // Not before it is there: of what is new as a whole nothing is read out.
    this.words.textContent = words;
    if (takeFocus) this.undo.focus({ preventScroll: true });
    else this.timer = setTimeout(() => this.close(), STAYS_MS);
  }

  close(): void {
    // Taking it away while it has the focus is a blur, too.
    if (!this.onUndo) return;
    clearTimeout(this.timer);
    this.onUndo = undefined;
    this.words.textContent = '';
    this.host.remove();
  }

  closeAndReturn(): void {
    const hadFocus = this.root.activeElement !== null;
    this.close();
    if (hadFocus) this.leave();
  }

  /** What is typed goes into the reply: the browser types where the focus is after the key went down. */
  private onKey(event: KeyboardEvent): void {
    if (OWN_KEYS.includes(event.key)) return;
    if (event.key === 'Tab') event.preventDefault();
    this.closeAndReturn();
  }
}
