import type { DismissScope } from '../../utils/coach/reply/coachView';
import { ChoiceMenu } from './ChoiceMenu';

const SCOPES: [scope: DismissScope, label: string][] = [
  ['once', 'Just this once'],
  ['phrase', 'This phrase, in every reply'],
  ['rule', 'This rule, in every reply'],
  ['wrong', 'This flag is wrong'],
];

interface DismissMenuProps {
  /** The flagged words, to tell one menu from another without seeing it. */
  text: string;
  onDismiss: (scope: DismissScope) => void;
}

/** "Dismiss" with its three scopes. */
export function DismissMenu({ text, onDismiss }: DismissMenuProps) {
  return (
    <ChoiceMenu
      label="Dismiss"
      name={`Dismiss “${text}”`}
      question="How far the dismissal reaches"
      choices={SCOPES.map(([scope, label]) => ({ label, onChoose: () => onDismiss(scope) }))}
    />
  );
}
