import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { DismissScope } from '../utils/coach/coachView';
import './dismissMenu.css';

const SCOPES: [scope: DismissScope, label: string][] = [
  ['once', 'Just this once'],
  ['phrase', 'This phrase, in every reply'],
  ['rule', 'This rule, in every reply'],
];

interface DismissMenuProps {
  /** The flagged words, to tell one menu from another without seeing it. */
  text: string;
  onDismiss: (scope: DismissScope) => void;
}

/** "Dismiss" with its three scopes, which unfold in place: the panel is too narrow for a menu beside it. */
export function DismissMenu({ text, onDismiss }: DismissMenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = useId();

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Escape from the buttons inside
    <div className="dismiss" onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="text-button"
        ref={opener}
        aria-expanded={open}
        aria-controls={choices}
        aria-label={`Dismiss “${text}”`}
        onClick={() => setOpen(!open)}
      >
        Dismiss
      </button>
      <fieldset id={choices} className="dismiss-choices" aria-label="How far the dismissal reaches" hidden={!open}>
        {SCOPES.map(([scope, label]) => (
          <button type="button" key={scope} onClick={() => onDismiss(scope)}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
