import type { Severity } from '../../../rules/types';
import type { Outcome } from '../../editor/replaceText';
import { NO_OFFERS, type TeamOffers } from '../../offers/teamOffers';
import type { DismissScope, FlagView } from '../reply/coachView';
import { basisWords } from './basisWords';
import { dismissals } from './dismissals';
import { button, element } from './elements';
import { offerList } from './offerList';

export interface CardActions {
  apply(rewrite: string): void;
  dismiss(scope: DismissScope): void;
  close(): void;
  /** What the team may offer: choices for the blanks of rewrites. */
  offers?: TeamOffers;
}

/** What a card says. */
export interface CardWords {
  flag: FlagView;
  /** "2 of 5" */
  position: string;
  /** The words that dismissing the phrase silences. */
  phrase: string;
  actions: CardActions;
}

export const SEVERITY_WORDS: Record<Severity, string> = {
  warning: 'Worth changing',
  caution: 'Take care',
  hint: 'A thought',
};

/** Builds the card of a flag in plain DOM. */
export function cardContent(words: CardWords): HTMLElement {
  const { flag, position, actions } = words;
  const card = element('div', {
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': 'message',
    'aria-describedby': 'why',
  });
  const header = element('header');
  header.append(
    element('span', { class: `severity ${flag.severity}` }, SEVERITY_WORDS[flag.severity]),
    element('span', { class: 'position' }, position),
    button('×', actions.close, { class: 'close', 'aria-label': 'Close' }),
  );
  const body = element('div', { class: 'body' });
  body.append(
    element('h2', { id: 'message' }, flag.message),
    rewriteList(flag, actions),
    reasons(flag),
    dismissals(words),
  );
  card.append(header, body);
  return card;
}

export type Refusal = Exclude<Outcome, 'taken' | 'overtaken'>;

const WHY_REFUSED: Record<Refusal, string> = {
  refused: 'This editor does not let the coach change its text, so your words are as they were. ',
  altered: 'This editor made something else of the change: please look over these words. ',
};

/** Says in the card why the rewrite is not in the draft, and offers it for pasting. */
export function showRefusal(card: ParentNode, rewrite: string, why: Refusal): void {
  const notice = element('p', { class: 'notice', role: 'alert' }, WHY_REFUSED[why]);
  const copy = button('Copy the rewrite', () => {
    navigator.clipboard.writeText(rewrite).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying is not allowed here: please type it'),
    );
  });
  notice.append(copy);
  card.querySelector('.notice')?.remove();
  card.querySelector('.rewrites')?.before(notice);
}

function rewriteList(flag: FlagView, actions: CardActions): HTMLElement {
  const list = element('div', { class: 'rewrites', role: 'group', 'aria-label': 'Write instead' });
  for (const rewrite of flag.rewrites) {
    const choose = button('', () => actions.apply(rewrite), { class: 'rewrite' });
    choose.append(...(rewrite === '' ? ['Remove these words'] : withBlanks(rewrite)));
    list.append(choose, ...offerList(rewrite, actions.offers ?? NO_OFFERS, actions.apply));
  }
  return list;
}

function withBlanks(rewrite: string): (string | HTMLElement)[] {
  return rewrite
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? element('span', { class: 'blank' }, part) : part));
}

/** Why the words harm, and where that is from: folded, as the agent reads it once and rewrites often. */
function reasons(flag: FlagView): HTMLElement {
  const details = element('details');
  details.append(
    element('summary', {}, 'Why'),
    element('p', { id: 'why' }, flag.why),
    element('p', { class: 'source' }, basisWords(flag)),
  );
  return details;
}
