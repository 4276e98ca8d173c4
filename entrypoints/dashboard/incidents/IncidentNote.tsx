import { i18n } from '#i18n';
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
  /** That it came with; undefined if it was written in this browser. */
  file: StoredImport | undefined;
  onDelete: () => void;
  /** Sets the kind of its cause, or where it failed. */
  onSort: (kinds: { causeKind: CauseKind } | { stage: Stage }) => void;
}

/** One incident, without the fields that were left empty. */
export function IncidentNote({ incident, file, onDelete, onSort }: IncidentNoteProps) {
  const { day, causeKind, stage } = incident;
  const site = incident.site === '' ? i18n.t('incidentFigures.note.noSite') : siteName(incident.site);
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
            aria-label={i18n.t('incidentFigures.note.cause', { note: name })}
            value={causeKind}
            onChange={({ target }) => onSort({ causeKind: target.value as CauseKind })}
          >
            {optionsFor(CAUSE_KINDS, causeKind).map((kind) => (
              <option key={kind} value={kind}>
                {kind === '' ? i18n.t('incidentFigures.note.causeUnsaid') : causeName(kind)}
              </option>
            ))}
          </select>
          <select
            aria-label={i18n.t('incidentFigures.note.stage', { note: name })}
            value={stage}
            onChange={({ target }) => onSort({ stage: target.value as Stage })}
          >
            {optionsFor(STAGES, stage).map((one) => (
              <option key={one} value={one}>
                {one === '' ? i18n.t('incidentFigures.note.stageUnsaid') : stageName(one)}
              </option>
            ))}
          </select>
          <AskFirst
            opener={i18n.t('incidentFigures.note.delete')}
            openerName={i18n.t('incidentFigures.note.deleteNamed', { note: name })}
            question={i18n.t('incidentFigures.note.question')}
            keep={i18n.t('incidentFigures.note.keep')}
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
