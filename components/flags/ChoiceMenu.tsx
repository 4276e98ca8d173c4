import { type KeyboardEvent, useId, useRef, useState } from 'react';
import './choiceMenu.css';

interface ChoiceMenuProps {
  label: string;
  /** Distinguishes the menus for those who cannot see them. Begins with the label. */
  name: string;
  /** What is being chosen: "How far the dismissal reaches". */
  question: string;
  choices: readonly { label: string; onChoose: () => void }[];
}

/** A button whose choices expand in place: the panel is too narrow for a menu beside it. */
export function ChoiceMenu({ label, name, question, choices }: ChoiceMenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const group = useId();

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Escape from the buttons inside
    <div className="choice-menu" onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="text-button"
        ref={opener}
        aria-expanded={open}
        aria-controls={group}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <fieldset id={group} className="menu-choices" aria-label={question} hidden={!open}>
        {choices.map((choice) => (
          <button
            type="button"
            key={choice.label}
            onClick={() => {
              close();
              choice.onChoose();
            }}
          >
            {choice.label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
