// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDays, useFilters } from '../../../../entrypoints/dashboard/filters';
import { Incidents } from '../../../../entrypoints/dashboard/incidents/Incidents';
import { NO_FIGURES } from '../../../../entrypoints/dashboard/useFigures';
import { countsOfNotes } from '../../../../utils/incidents/countsOfNotes';
import type { Incident } from '../../../../utils/incidents/incident';
import { localDay } from '../../../../utils/stats/localDay';
import { database } from '../../../../utils/storage/database';
import { sampleSheet } from '../../../support/countsOf';
import { sampleImport } from '../../../support/crowd';
import { sampleIncident, sampleIncidentCount } from '../../../support/sampleRecovery';

const TODAY = localDay();
const YESTERDAY = lastDays(2).from;

const OVERSOLD = sampleIncident({
  day: TODAY,
  cause: 'Two calendars, one room.\nNobody compared them.',
  effect: 'Mrs Ortiz, m.ortiz@example.com, waited an hour.',
  prevention: 'One calendar.',
});
const LATE: Incident = {
  ...OVERSOLD,
  causeKind: 'supplier',
  stage: 'delivery',
  id: 'b',
  day: YESTERDAY,
  site: 'gmail',
  failed: 'The parcel came late.',
};

const AGENTS = ['Agent 0', 'Agent 1', 'Agent 2', 'Agent 3', 'Agent 4'];

beforeEach(async () => {
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all([database.incidents, database.incidentCounts, database.imports].map((table) => table.clear()));
});

/** Stores notes, and their counts. */
async function store(...notes: Incident[]): Promise<void> {
  await database.incidents.bulkPut(notes);
  await database.incidentCounts.bulkPut(countsOfNotes(notes));
}

function show() {
  return render(<Incidents {...NO_FIGURES} sheets={[]} before={[]} all={[]} />);
}

/** The rows of a table, each as the texts of its cells. */
function rowsOf(table: string): string[][] {
  const rows = within(screen.getByRole('region', { name: table }))
    .getAllByRole('row')
    .slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));
}

describe('the incidents', () => {
  it('says where they come from while there are none', async () => {
    show();
    expect(await screen.findByText(/^None\. In the panel, the step/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export these notes' })).toBeDisabled();
  });

  it('says plainly that a note is kept as it is', async () => {
    show();
    expect(await screen.findByText(/word for word, with nothing masked/)).toBeVisible();
  });

  it('shows day, helpdesk and every field that was written, the newest first', async () => {
    await store(LATE, OVERSOLD);
    show();
    const [first, second] = await screen.findAllByRole('article');
    expect(first).toHaveAccessibleName(`${TODAY}, Zendesk`);
    expect(second).toHaveAccessibleName(`${YESTERDAY}, Gmail`);
    const note = within(first as HTMLElement);
    expect(note.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'What failed',
      'Cause',
      'Effect',
      'Prevention',
    ]);
    expect(note.getByText('Mrs Ortiz, m.ortiz@example.com, waited an hour.')).toBeVisible();
    expect(note.getByText(/Nobody compared them/).textContent).toBe(OVERSOLD.cause);
  });

  it('shows the days that are chosen', async () => {
    await store(LATE, OVERSOLD);
    show();
    await screen.findByText('The parcel came late.');
    useFilters.setState({ from: TODAY });
    await waitFor(() => expect(screen.queryByText('The parcel came late.')).toBeNull());
    expect(screen.getByText('Room 12 was sold twice.')).toBeVisible();
  });

  it('shows many only on request', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...OVERSOLD, id: String(index) }));
    await store(...many);
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Show all 25 notes' }));
    expect(screen.getAllByRole('article')).toHaveLength(25);
  });

  it('exports the days that are chosen', async () => {
    await store(LATE, OVERSOLD);
    useFilters.setState({ from: '', to: YESTERDAY });
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:saved';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show();
    await screen.findByText('The parcel came late.');
    await userEvent.click(screen.getByRole('button', { name: 'Export these notes' }));
    expect(names).toEqual([`amends-incidents-${YESTERDAY}-to-${YESTERDAY}.csv`]);
    const csv = await saved?.text();
    expect(csv).toContain(`${YESTERDAY},gmail,The parcel came late.`);
    expect(csv).not.toContain('Room 12');
  });

  it('deletes one, but only after asking, and keeps the place of the keyboard', async () => {
    await store(LATE, OVERSOLD);
    show();
    const opener = { name: `Delete the note of ${TODAY}, Zendesk…` };
    await userEvent.click(await screen.findByRole('button', opener));
    expect(screen.getByText('Delete this note? This cannot be undone.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await database.incidents.count()).toBe(2);
    expect(screen.getByRole('button', opener)).toHaveFocus();

    await userEvent.click(screen.getByRole('button', opener));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('The note is deleted.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Room 12 was sold twice.')).toBeNull());
    expect(await database.incidents.toArray()).toEqual([LATE]);
    expect(screen.getByRole('heading', { name: 'Notes, word for word' })).toHaveFocus();
  });

  it('says in words when a note cannot be deleted', async () => {
    await store(OVERSOLD);
    vi.spyOn(database.incidents, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Delete the note/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/^The incident notes cannot be reached/)).toBeVisible();
  });

  it('says in words when they cannot be read', async () => {
    vi.spyOn(database.incidents, 'where').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The incident notes cannot be reached/);
  });

  it('finds notes by their words, in whatever field and case, and exports those', async () => {
    await store(LATE, OVERSOLD);
    show();
    await screen.findByText('The parcel came late.');
    const search = screen.getByRole('searchbox', { name: 'Search the notes' });
    await userEvent.type(search, 'ORTIZ  sold');
    await waitFor(() => expect(screen.queryByText('The parcel came late.')).toBeNull());
    expect(screen.getByText('1 of 2 notes has “ORTIZ sold”.')).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, 'giraffe');
    await waitFor(() => expect(screen.queryAllByRole('article')).toEqual([]));
    expect(screen.getByRole('button', { name: 'Export these notes' })).toBeDisabled();
  });

  it('shows a note that one agent has handed on, and whose it is stays when it is sorted', async () => {
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 1)));
    await store({ ...OVERSOLD, source: 'c0ffee00', day: TODAY, causeKind: '' });
    show();
    const note = await screen.findByRole('article');
    expect(await within(note).findByText(/Agent 0/)).toBeVisible();
    expect(screen.getByText(/^Figures of fewer than five other agents/)).toBeVisible();
    await userEvent.selectOptions(within(note).getByRole('combobox', { name: /^Kind of cause/ }), 'process');
    await waitFor(async () => expect(await database.incidents.toArray()).toMatchObject([{ causeKind: 'process' }]));
    expect(await database.incidents.toArray()).toMatchObject([{ source: 'c0ffee00' }]);
  });

  it('follows helpdesk, situation, file, cause and stage', async () => {
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 5)));
    await store(LATE, OVERSOLD, {
      ...OVERSOLD,
      id: 'c',
      failed: 'From a file.',
      source: 'c0ffee00',
      situation: 'serious',
    });
    show();
    const articles = () => screen.queryAllByRole('article').length;
    await waitFor(() => expect(articles()).toBe(3));
    for (const [choice, count] of [
      [{ site: 'gmail' }, 1],
      [{ site: '', situation: 'serious' }, 1],
      [{ situation: '', source: 'own' }, 2],
      [{ source: '' }, 3],
    ] as const) {
      useFilters.setState(choice);
      await waitFor(() => expect(articles()).toBe(count));
    }
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kind of cause' }),
      'A supplier or partner failed',
    );
    await waitFor(() => expect(articles()).toBe(1));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where it failed' }), 'In our support');
    await waitFor(() => expect(articles()).toBe(0));
    expect(screen.getByText(/^None\. In the panel, the step/)).toBeVisible();
  });

  it('is sorted by the lead where the agent said nothing, and counted anew', async () => {
    await store({ ...OVERSOLD, causeKind: '', stage: '' });
    show();
    await screen.findByRole('article');
    expect(rowsOf('Causes of incidents')[0]?.[0]).toBe('Not said');
    const name = `${TODAY}, Zendesk`;
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: `Kind of cause, ${name}` }),
      'Lost between people or teams',
    );
    await waitFor(() => expect(rowsOf('Causes of incidents')[0]?.[0]).toBe('Lost between people or teams'));
    expect(await database.incidentCounts.toArray()).toMatchObject([{ causeKind: 'handover', count: 1 }]);
    expect(screen.getByText('The note is sorted.')).toBeVisible();
  });
});

describe('the figures of incidents', () => {
  /** So many days ago. */
  const ago = (days: number) => lastDays(days + 1).from;
  const SHEETS = [sampleSheet({ day: TODAY, replies: { ...sampleSheet().replies, sent: 2_000 } })];
  const BEFORE = [sampleSheet({ day: ago(40), replies: { ...sampleSheet().replies, sent: 1_000 } })];

  beforeEach(async () => {
    const at = (days: number, changes: Parameters<typeof sampleIncidentCount>[0] = {}) =>
      sampleIncidentCount({ day: ago(days), ...changes });
    await database.incidentCounts.bulkPut([
      at(0, { count: 3, causeKind: 'supplier', stage: 'delivery' }),
      at(8, { count: 1, causeKind: 'supplier', stage: 'delivery' }),
      at(16, { count: 1, causeKind: 'supplier', stage: 'use' }),
      at(1, { count: 9, causeKind: 'system', stage: 'payment', site: 'gmail' }),
      at(2, { count: 2, causeKind: '', stage: '' }),
      at(40, { count: 1, causeKind: 'supplier', stage: 'delivery' }),
    ]);
  });

  it('say which causes come back, before those that came once, however often', async () => {
    await database.incidents.bulkPut([
      sampleIncident({
        id: '1',
        day: ago(16),
        causeKind: 'supplier',
        stage: 'delivery',
        prevention: 'Another carrier.',
      }),
      sampleIncident({ id: '2', day: ago(8), causeKind: 'supplier', stage: 'delivery' }),
      sampleIncident({ id: '3', day: ago(8), causeKind: 'supplier', stage: 'use' }),
      sampleIncident({ id: '4', day: TODAY, causeKind: 'supplier', stage: 'delivery' }),
    ]);
    render(<Incidents {...NO_FIGURES} sheets={SHEETS} before={BEFORE} all={[]} />);
    await screen.findByRole('region', { name: 'Causes of incidents' });
    await waitFor(() => expect(rowsOf('Causes of incidents')[0]?.[4]).toBe('2'));
    const rows = rowsOf('Causes of incidents').map(([name, notes, rate, weeks, again, stage]) => ({
      name,
      notes,
      rate,
      weeks: weeks?.replace(/ of \d$/, ''),
      again,
      stage,
    }));
    expect(rows).toEqual([
      {
        name: 'A supplier or partner failed comes back',
        notes: '51 before',
        rate: '2.5n = 2,000 replies, 95% interval 0.8–5.8; about the same',
        weeks: '3',
        again: '2',
        stage: 'Delivery or arrival',
      },
      {
        name: 'Software or equipment failed',
        notes: '90 before',
        rate: '4.5n = 2,000 replies, 95% interval 2.1–8.5; up from none',
        weeks: '1',
        again: '–',
        stage: 'Payment or billing',
      },
      {
        name: 'Not said',
        notes: '20 before',
        rate: '1.0n = 2,000 replies, 95% interval 0.1–3.6; about the same',
        weeks: '1',
        again: '–',
        stage: 'Not said',
      },
    ]);
    expect(screen.getByText('Causes that come back').nextElementSibling).toHaveTextContent(/^1$/);
  });

  it('have the share of each helpdesk and stage, with its interval', async () => {
    render(<Incidents {...NO_FIGURES} sheets={SHEETS} before={BEFORE} all={[]} />);
    await screen.findByRole('region', { name: 'Incidents by helpdesk' });
    expect(rowsOf('Incidents by helpdesk')).toEqual([
      ['Gmail', '90 before', '56%n = 16 notes: too few to say'],
      ['Zendesk', '71 before', '44%n = 16 notes: too few to say'],
    ]);
    expect(rowsOf('Incidents by stage').map(([stage, notes]) => `${stage}: ${notes}`)).toEqual([
      'Payment or billing: 90 before',
      'Delivery or arrival: 41 before',
      'Not said: 20 before',
      'While they used it: 10 before',
    ]);
  });

  it('have a table beside the trend, by week at first', async () => {
    render(<Incidents {...NO_FIGURES} sheets={SHEETS} before={BEFORE} all={[]} />);
    await userEvent.click(await screen.findByText('The same as a table'));
    const table = screen.getByRole('region', { name: 'Incidents by kind of cause, as a table' });
    await waitFor(() => expect(within(table).getAllByRole('row').length).toBeGreaterThan(4));
    expect(within(table).getAllByRole('row').length).toBeLessThan(8);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((column) => column.textContent),
    ).toEqual(['When', 'Software or equipment failed', 'A supplier or partner failed', 'Not said', 'All']);
  });

  it('are there for counts of a file whose notes are not here', async () => {
    render(<Incidents {...NO_FIGURES} sheets={SHEETS} before={BEFORE} all={[]} />);
    expect(await screen.findByText('There is no note of these days here.')).toBeVisible();
    expect(screen.getByText('Incidents written down').nextElementSibling).toHaveTextContent(/^16$/);
  });
});
