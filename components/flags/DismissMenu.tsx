import { i18n } from '#i18n';
import type { DismissScope } from '../../utils/coach/reply/coachView';
import { ChoiceMenu } from './ChoiceMenu';

const SCOPES: [scope: DismissScope, label: string][] = [
  ['once', i18n.t('panel.dismiss.once')],
  ['phrase', i18n.t('panel.dismiss.phrase')],
  ['rule', i18n.t('panel.dismiss.rule')],
  ['wrong', i18n.t('panel.dismiss.wrong')],
];

interface DismissMenuProps {
  /** The flagged words, to distinguish the menus for those who cannot see them. */
  text: string;
  onDismiss: (scope: DismissScope) => void;
}

/** "Dismiss" with its three scopes. */
export function DismissMenu({ text, onDismiss }: DismissMenuProps) {
  return (
    <ChoiceMenu
      label={i18n.t('coach.dismiss.label')}
      name={i18n.t('panel.dismiss.name', { phrase: text })}
      question={i18n.t('panel.dismiss.reach')}
      choices={SCOPES.map(([scope, label]) => ({ label, onChoose: () => onDismiss(scope) }))}
    />
  );
}
