import { i18n } from '#i18n';
import type { Outcome } from '../../editor/replaceText';
import { button, element } from './elements';

export type Refusal = Exclude<Outcome, 'taken' | 'overtaken'>;

const WHY_REFUSED: Record<Refusal, string> = {
  refused: i18n.t('coach.card.refused'),
  altered: i18n.t('coach.card.altered'),
};

const COPY = i18n.t('coach.card.copy');
const COPIED = i18n.t('coach.card.copied');
const CANNOT_COPY = i18n.t('coach.card.cannotCopy');

/** Says in the card why the rewrite is not in the draft, and offers to copy it. */
export function showRefusal(card: ParentNode, rewrite: string, why: Refusal): void {
  const notice = element('p', { class: 'notice', role: 'alert' }, WHY_REFUSED[why]);
  const copy = button(COPY, () => {
    navigator.clipboard.writeText(rewrite).then(
      () => (copy.textContent = COPIED),
      () => (copy.textContent = CANNOT_COPY),
    );
  });
  notice.append(' ', copy);
  card.querySelector('.notice')?.remove();
  card.querySelector('.rewrites')?.before(notice);
}
