import { i18n } from '#i18n';
import { LOCALE } from '../../language/locale';
import { NO_OFFERS, type TeamOffers } from '../../offers/teamOffers';
import type { DismissScope, FlagView } from '../reply/coachView';
import { basisWords } from './basisWords';
import { dismissals } from './dismissals';
import { button, element } from './elements';
import { offerList } from './offerList';
import { SEVERITY_WORDS } from './severityWords';

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
  /** The words that dismissing the phrase stops flagging. */
  phrase: string;
  actions: CardActions;
}

const WORDS = {
  close: i18n.t('coach.card.close'),
  writeInstead: i18n.t('coach.writeInstead'),
  removeWords: i18n.t('coach.removeWords'),
  why: i18n.t('coach.why'),
};

/** The rules' texts are English, whatever the language of the interface. */
const ENGLISH = { lang: 'en' };

/** Builds the card of a flag in plain DOM. */
export function cardContent(words: CardWords): HTMLElement {
  const { flag, position, actions } = words;
  const card = element('div', {
    lang: LOCALE,
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': 'message',
    'aria-describedby': 'why',
  });
  const header = element('header');
  header.append(
    element('span', { class: `severity ${flag.severity}` }, SEVERITY_WORDS[flag.severity]),
    element('span', { class: 'position' }, position),
    button('×', actions.close, { class: 'close', 'aria-label': WORDS.close }),
  );
  const body = element('div', { class: 'body' });
  body.append(
    element('h2', { ...ENGLISH, id: 'message' }, flag.message),
    rewriteList(flag, actions),
    reasons(flag),
    dismissals(words),
  );
  card.append(header, body);
  return card;
}

function rewriteList(flag: FlagView, actions: CardActions): HTMLElement {
  const list = element('div', { class: 'rewrites', role: 'group', 'aria-label': WORDS.writeInstead });
  for (const rewrite of flag.rewrites) {
    const choose = button('', () => actions.apply(rewrite), { ...(rewrite && ENGLISH), class: 'rewrite' });
    choose.append(...(rewrite === '' ? [WORDS.removeWords] : withBlanks(rewrite)));
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

/** Why the words do harm, and the sources for that. Folded, as the agent reads it once but uses rewrites often. */
function reasons(flag: FlagView): HTMLElement {
  const details = element('details');
  details.append(
    element('summary', {}, WORDS.why),
    element('p', { ...ENGLISH, id: 'why' }, flag.why),
    element('p', { class: 'source' }, basisWords(flag)),
  );
  return details;
}
