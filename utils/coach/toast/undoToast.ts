import { i18n } from '#i18n';
import { LOCALE } from '../../language/locale';
import { cardParent } from '../card/outermost';
import { floatingHost } from '../floating/floatingHost';
import { onTrusted } from '../input/onTrusted';
import { toastStyle } from './toastStyle';

const UNDO = i18n.t('coach.dismissed.undo');

/** How long the agent has to change their mind; unlimited while the toast has the focus. */
const STAYS_MS = 10_000;

/** Keys that press the button or type no text. */
const OWN_KEYS = ['Enter', ' ', 'Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** Shows in a corner what the agent's choice has changed for all replies, and offers to undo it. */
export class UndoToast {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly words = document.createElement('span');
  private readonly undo = document.createElement('button');
  private onUndo: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param leave returns the focus to the reply */
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

  /** Whether an event happened in the toast. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** @param takeFocus the choice was made by keyboard: the button takes the focus, and any other key returns it */
  show(words: string, onUndo: () => void, takeFocus: boolean): void {
    this.close();
    this.onUndo = onUndo;
    cardParent(this.field).append(this.host);
    this.host.showPopover();
    // Set only once the toast is shown: a status that is inserted together with its text is not announced.
    this.words.textContent = words;
    if (takeFocus) this.undo.focus({ preventScroll: true });
    else this.timer = setTimeout(() => this.close(), STAYS_MS);
  }

  close(): void {
    // Removing the toast while it has the focus also fires a blur.
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

  /** Lets typing continue in the reply: the browser types into whatever has the focus after keydown. */
  private onKey(event: KeyboardEvent): void {
    if (OWN_KEYS.includes(event.key)) return;
    if (event.key === 'Tab') event.preventDefault();
    this.closeAndReturn();
  }
}
