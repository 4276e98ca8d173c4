import { useMemo, useRef, useState } from 'react';
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
    await change(deleteIncident(id), 'The note is deleted.');
    // The button goes with its note: the focus must not be lost.
    heading.current?.focus();
  }

  return (
    <section className="card notes" aria-labelledby="notes">
      <div className="row">
        <h3 id="notes" ref={heading} tabIndex={-1}>
          Notes, word for word
        </h3>
        <div className="row push no-print">
          <label className="field">
            <span className="visually-hidden">Search the notes</span>
            <input
              type="search"
              placeholder="Search the notes"
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
            Export these notes
          </button>
        </div>
      </div>
      <p className="quiet">
        They are kept, shown and exported word for word, with nothing masked: whatever a note says about a customer is
        in it until it is deleted.
      </p>
      <p role="status" className="quiet">
        {isSearching && `${inFigures(found.length)} of ${inFigures(notes.length)} notes have “${search.trim()}”.`}
      </p>
      {notes.length === 0 && <p>There is no note of these days here.</p>}
      <ul className="incidents">
        {(all ? found : found.slice(0, FIRST_NOTES)).map((incident) => (
          <li key={incident.id}>
            <IncidentNote
              incident={incident}
              file={files.find(({ id }) => id === incident.source)}
              onDelete={() => void remove(incident)}
              onSort={(kinds) => void change(sortIncident(incident.id, kinds), 'The note is sorted.')}
            />
          </li>
        ))}
      </ul>
      {!all && found.length > FIRST_NOTES && (
        <button type="button" className="button no-print" onClick={() => setAll(true)}>
          Show all {inFigures(found.length)} notes
        </button>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
}
