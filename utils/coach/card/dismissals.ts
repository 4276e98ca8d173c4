import type { DismissScope } from '../coachView';
import { ruleName } from '../ruleName';
import type { CardWords } from './cardContent';
import { button, element } from './elements';

/** The ways to dismiss a flag. Those that reach further than this reply say how far, and ask first. */
export function dismissals(card: CardWords): HTMLElement {
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
          if (isFocused) again.querySelector('button')?.focus({ preventScroll: true });
        },
        { 'aria-describedby': 'question' },
      );
      group.replaceChildren(element('p', { id: 'question' }, question), choose(yes, scope), keep);
      const body = group.parentElement;
      if (body) body.scrollTop = body.scrollHeight;
      // Not on the answer: whoever holds Enter down a little long would have given it.
      if (hadFocus) keep.focus({ preventScroll: true });
    });
  const name = ruleName(flag.ruleId);
  group.append(
    choose('This once', 'once'),
    asking('This phrase…', 'phrase', `“${phrase}” will not be flagged again, in any reply.`, 'Stop flagging it'),
    asking('This rule…', 'rule', `The rule “${name}” will flag nothing more, in every reply.`, 'Switch it off'),
    choose('The flag is wrong', 'wrong'),
  );
  return group;
}
