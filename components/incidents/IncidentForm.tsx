import { type FormEvent, useId, useRef, useState } from 'react';
import type { IncidentTexts } from '../../utils/incidents/incident';
import { fieldTrouble } from '../../utils/incidents/incidentFields';
import {
  CAUSE_KINDS,
  type CauseKind,
  causeName,
  STAGES,
  type Stage,
  stageName,
} from '../../utils/incidents/incidentKinds';
import type { IncidentFields } from '../../utils/incidents/incidentRequest';
import { EMPTY_INCIDENT, type IncidentDraft } from './incidentDraft';

const FIELDS: [field: keyof IncidentTexts, label: string][] = [
  ['failed', 'What failed'],
  ['cause', 'Cause'],
  ['effect', 'Effect on the customer'],
  ['fix', 'What fixed it'],
  ['prevention', 'What keeps it from happening again'],
];

interface IncidentFormProps {
  draft: IncidentDraft;
  onChange: (draft: IncidentDraft) => void;
  onSave: (fields: IncidentFields) => void;
}

/** A short form on what failed. Its text is the caller's to keep, so that nothing is lost while the panel changes. */
export function IncidentForm({ draft, onChange, onSave }: IncidentFormProps) {
  const { isOpen, fields, saved } = draft;
  const [isRefused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  function choose(kinds: Pick<IncidentFields, 'causeKind' | 'stage'>) {
    onChange({ isOpen, fields: { ...fields, ...kinds } });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const isComplete = fields.failed.trim() !== '';
    setRefused(!isComplete);
    if (!isComplete) form.current?.querySelector('textarea')?.focus();
    const trouble = isComplete ? fieldTrouble(fields) : undefined;
    setTrouble(trouble);
    if (!isComplete || trouble) return;
    const trimmed = trimAll(fields);
    onSave(trimmed);
    onChange({ ...EMPTY_INCIDENT, saved: trimmed });
    opener.current?.focus();
  }

  return (
    <div className="step-help">
      <button
        type="button"
        className="small-button"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onChange({ ...draft, isOpen: !isOpen })}
      >
        Write it down
      </button>
      <p role="status">{saved && 'Saved. It is kept on this machine for your team lead.'}</p>
      {saved && !isOpen && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // The button goes away with its text.
            opener.current?.focus();
            onChange({ isOpen: true, fields: saved });
          }}
        >
          Bring the text back
        </button>
      )}
      <form id={id} ref={form} className="incident" hidden={!isOpen} noValidate onSubmit={save}>
        <p className="quiet">It stays on this machine. Leave out names and ticket numbers.</p>
        {FIELDS.map(([field, label]) => {
          const isWrong = field === 'failed' && isRefused && fields.failed.trim() === '';
          return (
            <div key={field} className="incident-field">
              <label htmlFor={`${id}-${field}`}>{label}</label>
              <textarea
                id={`${id}-${field}`}
                rows={2}
                value={fields[field]}
                required={field === 'failed'}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `${id}-wrong` : undefined}
                onChange={({ target }) => onChange({ isOpen, fields: { ...fields, [field]: target.value } })}
              />
              {isWrong && (
                <p id={`${id}-wrong`} className="wrong">
                  Write in a few words what failed. The other fields can stay empty.
                </p>
              )}
            </div>
          );
        })}
        <div className="incident-field">
          <label htmlFor={`${id}-kind`}>Kind of cause</label>
          <select
            id={`${id}-kind`}
            value={fields.causeKind ?? ''}
            onChange={({ target }) => choose({ causeKind: target.value as CauseKind })}
          >
            {CAUSE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {causeName(kind)}
              </option>
            ))}
          </select>
        </div>
        <div className="incident-field">
          <label htmlFor={`${id}-stage`}>Where it failed</label>
          <select
            id={`${id}-stage`}
            value={fields.stage ?? ''}
            onChange={({ target }) => choose({ stage: target.value as Stage })}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stageName(stage)}
              </option>
            ))}
          </select>
        </div>
        {trouble && (
          <p className="wrong" role="alert">
            {trouble}
          </p>
        )}
        <button type="submit" className="button main">
          Save
        </button>
      </form>
    </div>
  );
}

function trimAll(fields: IncidentFields): IncidentFields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [field, text.trim()]),
  ) as unknown as IncidentFields;
}
