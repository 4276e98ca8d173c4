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

/** What a card asks about. */
interface Dismissable {
  flag: FlagView;
  /** The words that dismissing the phrase silences. */
  phrase: string;
  actions: { dismiss(scope: DismissScope): void };
}

/** The ways to dismiss a flag. Those that reach further than this reply say how far, and ask first. */
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
      // Makes room for the question, or else shows it rather than what stands above.
      const body = group.parentElement;
      body?.querySelector('details')?.removeAttribute('open');
      if (body) body.scrollTop = body.scrollHeight;
      // Not on the answer: whoever holds Enter down a little long would have given it.
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
