import { type FormEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
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

// Looked up once: the form renders again on every key.
const FIELDS: [field: keyof IncidentTexts, label: string][] = [
  ['failed', i18n.t('incidents.form.failed')],
  ['cause', i18n.t('incidents.form.cause')],
  ['effect', i18n.t('incidents.form.effect')],
  ['fix', i18n.t('incidents.form.fix')],
  ['prevention', i18n.t('incidents.form.prevention')],
];

const WORDS = {
  open: i18n.t('incidents.form.open'),
  saved: i18n.t('incidents.form.saved'),
  bringBack: i18n.t('incidents.form.bringBack'),
  staysHere: i18n.t('incidents.form.staysHere'),
  failedMissing: i18n.t('incidents.form.failedMissing'),
  causeKind: i18n.t('incidents.form.causeKind'),
  stage: i18n.t('incidents.form.stage'),
  save: i18n.t('incidents.form.save'),
};

interface IncidentFormProps {
  draft: IncidentDraft;
  onChange: (draft: IncidentDraft) => void;
  onSave: (fields: IncidentFields) => void;
}

/** A short form about what failed. The caller keeps its text, so that nothing is lost while the panel changes. */
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
        {WORDS.open}
      </button>
      <p role="status">{saved && WORDS.saved}</p>
      {saved && !isOpen && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // The button disappears with its text.
            opener.current?.focus();
            onChange({ isOpen: true, fields: saved });
          }}
        >
          {WORDS.bringBack}
        </button>
      )}
      <form id={id} ref={form} className="incident" hidden={!isOpen} noValidate onSubmit={save}>
        <p className="quiet">{WORDS.staysHere}</p>
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
                  {WORDS.failedMissing}
                </p>
              )}
            </div>
          );
        })}
        <div className="incident-field">
          <label htmlFor={`${id}-kind`}>{WORDS.causeKind}</label>
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
          <label htmlFor={`${id}-stage`}>{WORDS.stage}</label>
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
          {WORDS.save}
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
