import { AskFirst } from '../../../components/page/AskFirst';
import { siteName } from '../../../components/statistics/siteName';
import type { Incident } from '../../../utils/incidents/incident';
import { FIELD_WORDS, FIELDS } from '../../../utils/incidents/incidentFields';
import {
  CAUSE_KINDS,
  type CauseKind,
  causeName,
  STAGES,
  type Stage,
  stageName,
} from '../../../utils/incidents/incidentKinds';
import { importName, type StoredImport } from '../../../utils/stats/imports/storedImport';

interface IncidentNoteProps {
  incident: Incident;
  /** With which it came; undefined where it was written in this browser. */
  file: StoredImport | undefined;
  onDelete: () => void;
  /** Says of which kind its cause is, or where it failed. */
  onSort: (kinds: { causeKind: CauseKind } | { stage: Stage }) => void;
}

/** One incident, without the fields that were left empty. */
export function IncidentNote({ incident, file, onDelete, onSort }: IncidentNoteProps) {
  const { day, causeKind, stage } = incident;
  const site = incident.site === '' ? 'No helpdesk' : siteName(incident.site);
  const name = `${day}, ${site}`;
  return (
    <article className="incident" aria-label={name}>
      <div className="row">
        <h4>
          <time dateTime={day}>{day}</time> · {site}
          {file && ` · ${importName(file)}`}
        </h4>
        <p className="print-only">
          {causeName(causeKind)} · {stageName(stage)}
        </p>
        <div className="row push no-print">
          <select
            aria-label={`Kind of cause, ${name}`}
            value={causeKind}
            onChange={({ target }) => onSort({ causeKind: target.value as CauseKind })}
          >
            {optionsFor(CAUSE_KINDS, causeKind).map((kind) => (
              <option key={kind} value={kind}>
                {kind === '' ? 'Kind of cause: not said' : causeName(kind)}
              </option>
            ))}
          </select>
          <select
            aria-label={`Where it failed, ${name}`}
            value={stage}
            onChange={({ target }) => onSort({ stage: target.value as Stage })}
          >
            {optionsFor(STAGES, stage).map((one) => (
              <option key={one} value={one}>
                {one === '' ? 'Where it failed: not said' : stageName(one)}
              </option>
            ))}
          </select>
          <AskFirst
            opener="Delete…"
            openerName={`Delete the note of ${name}…`}
            question="Delete this note? This cannot be undone."
            keep="Keep it"
            onConfirm={onDelete}
          />
        </div>
      </div>
      <dl>
        {FIELDS.filter((field) => incident[field] !== '').map((field) => (
          <div key={field}>
            <dt>{FIELD_WORDS[field]}</dt>
            <dd>{incident[field]}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** What there is to choose from; a newer version may have stored what this one does not know. */
function optionsFor(known: readonly string[], chosen: string): readonly string[] {
  return known.includes(chosen) ? known : [...known, chosen];
}
