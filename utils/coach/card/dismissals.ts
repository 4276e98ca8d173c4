import { isReaderId } from '../../../rules/reader/readerIds';
import type { DismissScope, FlagView } from '../reply/coachView';
import { button, element } from './elements';
import { ruleName } from './ruleName';

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
  const group = element('div', { class: 'dismiss', role: 'group', 'aria-label': 'Dismiss' }, 'Dismiss:');
  const choose = (label: string, scope: DismissScope) => button(label, () => actions.dismiss(scope));
  const asking = (label: string, scope: DismissScope, question: string, yes: string) =>
    button(label, () => {
      const hadFocus = group.contains((group.getRootNode() as ShadowRoot).activeElement);
      const keep = button(
        'Keep it',
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
  const name = ruleName(flag.ruleId);
  group.append(
    choose('This once', 'once'),
    asking(
      'This phrase…',
      'phrase',
      `Stop flagging “${phrase}” in every reply, whatever stands around it?`,
      'Stop flagging it',
    ),
    isReaderId(flag.ruleId)
      ? asking('This kind…', 'rule', `Switch off “${name}” in every reply?`, 'Switch it off')
      : asking('This rule…', 'rule', `Switch off the rule “${name}” in every reply?`, 'Switch it off'),
    choose('The flag is wrong', 'wrong'),
  );
  return group;
}
