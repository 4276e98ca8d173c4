import { AskFirst } from '../../components/AskFirst';
import { siteName } from '../../components/siteName';
import type { Incident } from '../../utils/incidents/incident';
import { FIELD_WORDS, FIELDS } from '../../utils/incidents/incidentFields';

/** One incident, without the fields that were left empty. */
export function IncidentNote({ incident, onDelete }: { incident: Incident; onDelete: () => void }) {
  const site = siteName(incident.site);
  return (
    <article className="incident" aria-label={`${incident.day}, ${site}`}>
      <div className="row">
        <h3>
          <time dateTime={incident.day}>{incident.day}</time> · {site}
        </h3>
        <div className="push no-print">
          <AskFirst
            opener="Delete…"
            openerName={`Delete the note of ${incident.day}, ${site}…`}
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
