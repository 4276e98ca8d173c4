import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { SITUATIONS, type Situation } from '../../rules/types';
import { situationLabel, situationMeaning } from '../../utils/checklist/situationWords';
import './situationSwitch.css';

const RECOVERIES = SITUATIONS.filter((situation) => situation !== 'auto' && situation !== 'ordinary');

interface SituationSwitchProps {
  situation: Situation;
  /** Whether the coach currently takes this for a recovery. */
  recovery: boolean;
  /** A situation that the texts suggest. */
  suggestion?: Situation;
  /** Whether the team may send gifts. Default true. */
  giftsAllowed?: boolean;
  onChange: (situation: Situation) => void;
}

/** Lets the agent say what happened, which decides what words are wrong and what steps are due. */
export function SituationSwitch({ situation, recovery, suggestion, giftsAllowed, onChange }: SituationSwitchProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const isSuggested = suggestion !== undefined && suggestion !== situation;
  return (
    <section className="situation" aria-label={i18n.t('checklist.situation.title')}>
      <label htmlFor={id}>{i18n.t('checklist.situation.title')}</label>
      <select
        id={id}
        ref={select}
        value={situation}
        aria-describedby={`${id}-meaning`}
        onChange={({ target }) => onChange(target.value as Situation)}
      >
        <Choice situation="auto" />
        <Choice situation="ordinary" />
        <optgroup label={i18n.t('checklist.situation.wentWrong')}>
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
          <span>{i18n.t('checklist.situation.looksLike', { situation: situationLabel(suggestion) })}</span>
          <button
            type="button"
            className="small-button"
            aria-label={i18n.t('checklist.situation.switchTo', { situation: situationLabel(suggestion) })}
            onClick={() => {
              // The button disappears with its suggestion.
              select.current?.focus();
              onChange(suggestion);
            }}
          >
            {i18n.t('checklist.situation.switch')}
          </button>
        </p>
      )}
      {giftsAllowed === false && recovery && <p className="quiet">{i18n.t('checklist.situation.noGifts')}</p>}
    </section>
  );
}

function Choice({ situation }: { situation: Situation }) {
  return <option value={situation}>{situationLabel(situation)}</option>;
}
