import { autoUpdate, computePosition, hide, offset, shift } from '@floating-ui/dom';
import { floatingHost } from '../floatingHost';
import { onTrusted } from '../onTrusted';
import { badgeStyle } from './badgeStyle';

/**
 * A small badge at the lower edge of the reply that says what is still missing. It takes no focus by itself, covers
 * nothing that can be clicked but its own cross, and is there only while the agent is in the reply.
 */
export class MissingBadge {
  private readonly host: HTMLElement;
  private readonly words = document.createElement('span');
  private stopPlacing: (() => void) | undefined;

  /** @param onSilence the agent does not want to read it in this reply */
  constructor(
    private readonly field: HTMLElement,
    signal: AbortSignal,
    onSilence: () => void,
  ) {
    const [host, root] = floatingHost(document, badgeStyle);
    this.host = host;
    const note = document.createElement('div');
    note.setAttribute('role', 'note');
    const silence = document.createElement('button');
    silence.type = 'button';
    silence.textContent = '×';
    silence.title = 'Hide in this reply';
    silence.setAttribute('aria-label', silence.title);
    onTrusted(silence, 'click', onSilence);
    note.append(this.words, silence);
    root.append(note);
    signal.addEventListener('abort', () => this.hide());
  }

  /** Says what is missing; hides where that is nothing. */
  show(missing: readonly string[]): void {
    if (missing.length === 0) {
      this.hide();
      return;
    }
    const words = `Still missing: ${missing.join(' · ')}`;
    if (this.words.textContent !== words) {
      this.words.textContent = words;
      this.words.title = words;
    }
    if (this.stopPlacing) return;
    document.documentElement.append(this.host);
    this.host.showPopover();
    this.stopPlacing = autoUpdate(this.field, this.host, () => void this.place());
  }

  hide(): void {
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.host.remove();
  }

  private async place(): Promise<void> {
    const { x, y, middlewareData } = await computePosition(this.field, this.host, {
      strategy: 'fixed',
      placement: 'bottom-end',
      // Half over the edge of the field, where text seldom stands and no button does.
      middleware: [offset(({ rects }) => -rects.floating.height / 2), shift({ padding: 8 }), hide()],
    });
    this.host.style.setProperty('--left', `${x}px`);
    this.host.style.setProperty('--top', `${y}px`);
    this.host.style.setProperty('--visibility', middlewareData.hide?.referenceHidden ? 'hidden' : 'visible');
  }
}
