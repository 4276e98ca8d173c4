import { i18n } from '#i18n';
import { isReaderId } from '../../../rules/reader/readerIds';
import { fill, OPEN } from '../../language/openPlaces';
import type { DismissScope, FlagView } from '../reply/coachView';
import { button, element } from './elements';
import { ruleName } from './ruleName';

const WORDS = {
  label: i18n.t('coach.dismiss.label'),
  heading: i18n.t('coach.dismiss.heading'),
  once: i18n.t('coach.dismiss.once'),
  phrase: i18n.t('coach.dismiss.phrase'),
  kind: i18n.t('coach.dismiss.kind'),
  rule: i18n.t('coach.dismiss.rule'),
  wrong: i18n.t('coach.dismiss.wrong'),
  askPhrase: i18n.t('coach.dismiss.askPhrase', OPEN),
  askKind: i18n.t('coach.dismiss.askKind', OPEN),
  askRule: i18n.t('coach.dismiss.askRule', OPEN),
  stopFlagging: i18n.t('coach.dismiss.stopFlagging'),
  switchOff: i18n.t('coach.dismiss.switchOff'),
  keep: i18n.t('coach.dismiss.keep'),
};

/** What the agent can dismiss in a card. */
interface Dismissable {
  flag: FlagView;
  /** The words that dismissing the phrase stops flagging. */
  phrase: string;
  actions: { dismiss(scope: DismissScope): void };
}

/** Buttons for the ways to dismiss a flag. Those that reach beyond this reply say how far and ask for confirmation. */
export function dismissals(card: Dismissable): HTMLElement {
  const { flag, phrase, actions } = card;
  const group = element('div', { class: 'dismiss', role: 'group', 'aria-label': WORDS.label }, WORDS.heading);
  const choose = (label: string, scope: DismissScope) => button(label, () => actions.dismiss(scope));
  const asking = (label: string, scope: DismissScope, question: string, yes: string) =>
    button(label, () => {
      const hadFocus = group.contains((group.getRootNode() as ShadowRoot).activeElement);
      const keep = button(
        WORDS.keep,
        () => {
          const again = dismissals(card);
          const isFocused = (group.getRootNode() as ShadowRoot).activeElement === keep;
          group.replaceWith(again);
          const asked = [...again.querySelectorAll('button')].find(({ textContent }) => textContent === label);
          if (isFocused) asked?.focus({ preventScroll: true });
        },
        { 'aria-describedby': 'question' },
      );
      group.replaceChildren(element('p', { id: 'question' }, question), choose(yes, scope), keep);
      // Makes room for the question; if there is still too little, scrolls down to it.
      const body = group.parentElement;
      body?.querySelector('details')?.removeAttribute('open');
      if (body) body.scrollTop = body.scrollHeight;
      // Not on the confirming button: holding Enter slightly too long would press it.
      if (hadFocus) keep.focus({ preventScroll: true });
    });
  const rule = ruleName(flag.ruleId);
  group.append(
    choose(WORDS.once, 'once'),
    asking(WORDS.phrase, 'phrase', fill(WORDS.askPhrase, { phrase }), WORDS.stopFlagging),
    isReaderId(flag.ruleId)
      ? asking(WORDS.kind, 'rule', fill(WORDS.askKind, { rule }), WORDS.switchOff)
      : asking(WORDS.rule, 'rule', fill(WORDS.askRule, { rule }), WORDS.switchOff),
    choose(WORDS.wrong, 'wrong'),
  );
  return group;
}
