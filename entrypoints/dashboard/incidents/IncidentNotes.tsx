import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { exportDays } from '../../../utils/files/exportDays';
import { exportIncidents } from '../../../utils/incidents/exportIncidents';
import type { Incident } from '../../../utils/incidents/incident';
import { searchNotes } from '../../../utils/incidents/searchNotes';
import { deleteIncident, sortIncident } from '../../../utils/incidents/storedIncidents';
import { storageTrouble } from '../../../utils/stats/storageTrouble';
import { inFigures } from '../figureWords';
import { useFilters } from '../filters';
import { useImported } from '../useImported';
import { IncidentNote } from './IncidentNote';

/** More notes than this are rarely read in one go: the rest is shown on request, and exported all the same. */
const FIRST_NOTES = 20;

interface IncidentNotesProps {
  notes: readonly Incident[];
  /** Not in the page's address: it may be a customer's name, and a browser's history goes to other machines. */
  search: string;
  onSearch: (search: string) => void;
}

/** The notes themselves, with a search through their words. */
export function IncidentNotes({ notes, search, onSearch }: IncidentNotesProps) {
  const { from, to } = useFilters();
  const files = useImported();
  const [all, setAll] = useState(false);
  const [outcome, setOutcome] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useMemo(() => searchNotes(notes, search), [notes, search]);
  const isSearching = search.trim() !== '';

  async function change(done: Promise<void>, words: string) {
    setOutcome(
      await done.then(
        () => words,
        (error: unknown) => storageTrouble(error, 'incident notes'),
      ),
    );
  }

  async function remove({ id }: Incident) {
    await change(deleteIncident(id), i18n.t('incidentFigures.notes.deleted'));
    // The button is removed with its note: the focus must not be lost.
    heading.current?.focus();
  }

  return (
    <section className="card notes" aria-labelledby="notes">
      <div className="row">
        <h3 id="notes" ref={heading} tabIndex={-1}>
          {i18n.t('incidentFigures.notes.title')}
        </h3>
        <div className="row push no-print">
          <label className="field">
            <span className="visually-hidden">{i18n.t('incidentFigures.notes.search')}</span>
            <input
              type="search"
              placeholder={i18n.t('incidentFigures.notes.search')}
              value={search}
              onChange={({ target }) => onSearch(target.value)}
            />
          </label>
          <button
            type="button"
            className="button"
            disabled={found.length === 0}
            onClick={() =>
              exportDays({
                subject: 'incidents',
                csv: exportIncidents(found),
                range: { from, to },
                rows: found,
              })
            }
          >
            {i18n.t('incidentFigures.notes.export')}
          </button>
        </div>
      </div>
      <p className="quiet">{i18n.t('incidentFigures.notes.about')}</p>
      <p role="status" className="quiet">
        {isSearching &&
          i18n.t('incidentFigures.notes.found', found.length, {
            found: inFigures(found.length),
            all: inFigures(notes.length),
            search: search.trim(),
          })}
      </p>
      {notes.length === 0 && <p>{i18n.t('incidentFigures.notes.none')}</p>}
      <ul className="incidents">
        {(all ? found : found.slice(0, FIRST_NOTES)).map((incident) => (
          <li key={incident.id}>
            <IncidentNote
              incident={incident}
              file={files.find(({ id }) => id === incident.source)}
              onDelete={() => void remove(incident)}
              onSort={(kinds) => void change(sortIncident(incident.id, kinds), i18n.t('incidentFigures.notes.sorted'))}
            />
          </li>
        ))}
      </ul>
      {!all && found.length > FIRST_NOTES && (
        <button type="button" className="button no-print" onClick={() => setAll(true)}>
          {i18n.t('incidentFigures.notes.showAll', { count: inFigures(found.length) })}
        </button>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
}
