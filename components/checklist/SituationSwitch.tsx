import { useId, useRef } from 'react';
import { SITUATIONS, type Situation } from '../../rules/types';
import { situationLabel, situationMeaning } from './situationWords';
import './situationSwitch.css';

const RECOVERIES = SITUATIONS.filter((situation) => situation !== 'auto' && situation !== 'ordinary');

interface SituationSwitchProps {
  situation: Situation;
  /** What the coach takes the conversation for now. */
  recovery: boolean;
  /** A situation that the texts speak for. */
  suggestion?: Situation;
  /** Whether the team may send gifts. Default true. */
  giftsAllowed?: boolean;
  onChange: (situation: Situation) => void;
}

/** Lets the agent say what happened: some words are wrong, and some steps due, only then. */
export function SituationSwitch({ situation, recovery, suggestion, giftsAllowed, onChange }: SituationSwitchProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const isSuggested = suggestion !== undefined && suggestion !== situation;
  return (
    <section className="situation" aria-label="Situation">
      <label htmlFor={id}>Situation</label>
      <select
        id={id}
        ref={select}
        value={situation}
        aria-describedby={`${id}-meaning`}
        onChange={({ target }) => onChange(target.value as Situation)}
      >
        <Choice situation="auto" />
        <Choice situation="ordinary" />
        <optgroup label="Something went wrong">
          {RECOVERIES.map((choice) => (
            <Choice key={choice} situation={choice} />
          ))}
        </optgroup>
      </select>
      <p id={`${id}-meaning`} className="quiet">
        {situationMeaning(situation, recovery)}
      </p>
      {isSuggested && (
        <p className="suggestion">
          <span>This looks like: {situationLabel(suggestion)}</span>
          <button
            type="button"
            className="small-button"
            aria-label={`Switch to ${situationLabel(suggestion)}`}
            onClick={() => {
              // The button goes away with its suggestion.
              select.current?.focus();
              onChange(suggestion);
            }}
          >
            Switch
          </button>
        </p>
      )}
      {giftsAllowed === false && recovery && (
        <p className="quiet">Your team may not send gifts: send a heartfelt message or a card instead.</p>
      )}
    </section>
  );
}

function Choice({ situation }: { situation: Situation }) {
  return <option value={situation}>{situationLabel(situation)}</option>;
}
