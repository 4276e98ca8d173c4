import { useRef, useState } from 'react';
import { exportDays } from '../../utils/exportDays';
import { exportIncidents } from '../../utils/incidents/exportIncidents';
import type { Incident } from '../../utils/incidents/incident';
import { deleteIncident, incidentsBetween } from '../../utils/incidents/storedIncidents';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { useFilters } from './filters';
import { IncidentNote } from './IncidentNote';
import { useRows } from './useRows';

/** More notes than this are rarely read in one go: the rest is shown on request, and exported all the same. */
const FIRST_NOTES = 20;

/** What agents wrote down about failures, for trends. */
export function IncidentList() {
  const { from, to } = useFilters();
  const stored = useRows(incidentsBetween, { from, to }, 'incident notes');
  const [all, setAll] = useState(false);
  const [outcome, setOutcome] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const incidents = stored?.rows ?? [];

  async function remove({ id }: Incident) {
    const deleted = deleteIncident(id).then(
      () => 'The note is deleted.',
      (error: unknown) => storageTrouble(error, 'incident notes'),
    );
    setOutcome(await deleted);
    // The button goes with its note: the focus must not be lost.
    heading.current?.focus();
  }

  return (
    <section className="card" aria-labelledby="incidents">
      <div className="row">
        <h2 id="incidents" ref={heading} tabIndex={-1}>
          Incidents
        </h2>
        <button
          type="button"
          className="button push"
          disabled={incidents.length === 0}
          onClick={() =>
            exportDays({
              subject: 'incidents',
              csv: exportIncidents(incidents),
              range: { from, to },
              rows: incidents,
            })
          }
        >
          Export incidents
        </button>
      </div>
      <p className="quiet">
        What agents wrote down about failures in these days. It is kept, shown and exported word for word, with nothing
        masked: whatever a note says about a customer is in it until it is deleted.
      </p>
      {stored?.trouble && (
        <p className="trouble" role="alert">
          {stored.trouble}
        </p>
      )}
      {stored && !stored.trouble && incidents.length === 0 && (
        <p>None. In the panel, the step “Write down what failed, and why” opens a short form for one.</p>
      )}
      <ul className="incidents">
        {(all ? incidents : incidents.slice(0, FIRST_NOTES)).map((incident) => (
          <li key={incident.id}>
            <IncidentNote incident={incident} onDelete={() => void remove(incident)} />
          </li>
        ))}
      </ul>
      {!all && incidents.length > FIRST_NOTES && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {incidents.length.toLocaleString('en')} incidents
        </button>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
}
