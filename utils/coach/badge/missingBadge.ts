import { autoUpdate, computePosition, hide, offset, shift, size } from '@floating-ui/dom';
import { i18n } from '#i18n';
import { LOCALE } from '../../language/locale';
import { fill, fillCount, OPEN } from '../../language/openPlaces';
import { floatingParent } from '../card/outermost';
import { floatingHost } from '../floating/floatingHost';
import { onTrusted } from '../input/onTrusted';
import type { Hint } from '../reply/viewOf';
import { badgeStyle } from './badgeStyle';

const WORDS = {
  nextBlank: i18n.t('coach.badge.nextBlank'),
  hide: i18n.t('coach.badge.hide'),
  blanksLeft: [i18n.t('coach.badge.blanksLeft', 1, OPEN), i18n.t('coach.badge.blanksLeft', 2, OPEN)],
  missing: i18n.t('coach.badge.missing', OPEN),
} as const;

/**
 * A small badge at the lower edge of the reply that says what is still missing, starting with the number of blanks
 * left, in a colour of its own. It never takes the focus by itself, blocks clicks only under its own buttons, and is
 * shown only while the agent is at the reply.
 */
export class MissingBadge {
  private readonly host: HTMLElement;
  private readonly note = document.createElement('div');
  private readonly blanks = document.createElement('button');
  private readonly words = document.createElement('span');
  private stopPlacing: (() => void) | undefined;

  /**
   * @param onBlanks the agent wants to go to the next blank
   * @param onSilence the agent does not want to see it in this reply
   */
  constructor(
    private readonly field: HTMLElement,
    signal: AbortSignal,
    onBlanks: () => void,
    onSilence: () => void,
  ) {
    const [host, root] = floatingHost(document, badgeStyle);
    this.host = host;
    const { note } = this;
    note.lang = LOCALE;
    note.setAttribute('role', 'note');
    this.blanks.type = 'button';
    this.blanks.className = 'blanks';
    this.blanks.title = WORDS.nextBlank;
    onTrusted(this.blanks, 'click', onBlanks);
    const silence = document.createElement('button');
    silence.type = 'button';
    silence.textContent = '×';
    silence.title = WORDS.hide;
    silence.setAttribute('aria-label', silence.title);
    onTrusted(silence, 'click', onSilence);
    note.append(this.blanks, this.words, silence);
    root.append(note);
    signal.addEventListener('abort', () => this.hide());
  }

  get isShown(): boolean {
    return this.stopPlacing !== undefined;
  }

  /** Shows what is missing; hides the badge if nothing is. */
  show({ blanks, missing }: Hint): void {
    if (blanks === 0 && missing.length === 0) {
      this.hide();
      return;
    }
    say(this.blanks, blanks === 0 ? '' : fillCount(WORDS.blanksLeft, blanks));
    say(this.words, missing.length === 0 ? '' : fill(WORDS.missing, { steps: missing.join(' · ') }));
    this.words.title = this.words.textContent;
    if (this.isShown) return;
    floatingParent(this.field, document).append(this.host);
    this.host.showPopover();
    this.stopPlacing = autoUpdate(this.field, this.note, () => void this.place());
  }

  hide(): void {
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.host.remove();
  }

  private async place(): Promise<void> {
    const { style } = this.note;
    const { x, y, middlewareData } = await computePosition(this.field, this.note, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [
        // As wide as the field, or wider if the field is narrow.
        size({
          padding: EDGE,
          apply({ rects }) {
            style.maxWidth = `min(${Math.max(rects.reference.width, LEAST)}px, 100vw - ${2 * EDGE}px)`;
          },
        }),
        // Over the edge of the field, where there is seldom text and never a button.
        offset(({ rects }) => HANGS - rects.floating.height),
        shift({ padding: EDGE, crossAxis: true }),
        hide(),
      ],
    });
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
  }
}

/** Sets an element's text if it differs; hides the element if there is none. */
function say(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
  element.hidden = words === '';
}

/** How far the badge stays from the edge of the viewport, in CSS pixels. */
const EDGE = 8;
/** How wide it may be even if the field is narrower. */
const LEAST = 240;
/** How far it hangs over the lower edge of the field: half of a single line. */
const HANGS = 12;
