// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDays, useFilters } from '../../../entrypoints/dashboard/filters';
import { IncidentList } from '../../../entrypoints/dashboard/IncidentList';
import { database } from '../../../utils/database';
import type { Incident } from '../../../utils/incidents/incident';
import { localDay } from '../../../utils/stats/localDay';

const TODAY = localDay();
const YESTERDAY = lastDays(2).from;

const OVERSOLD: Incident = {
  id: 'a',
  day: TODAY,
  site: 'zendesk',
  failed: 'Room 12 was sold twice.',
  cause: 'Two calendars, one room.\nNobody compared them.',
  effect: 'Mrs Ortiz, m.ortiz@example.com, waited an hour.',
  fix: '',
  prevention: 'One calendar.',
};
const LATE: Incident = { ...OVERSOLD, id: 'b', day: YESTERDAY, site: 'gmail', failed: 'The parcel came late.' };

beforeEach(async () => {
  useFilters.setState(useFilters.getInitialState(), true);
  await database.incidents.clear();
});

describe('the incidents', () => {
  it('says where they come from while there are none', async () => {
    render(<IncidentList />);
    expect(await screen.findByText(/^None\. In the panel, the step/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export incidents' })).toBeDisabled();
  });

  it('says plainly that a note is kept as it is', () => {
    render(<IncidentList />);
    expect(screen.getByText(/word for word, with nothing masked/)).toBeVisible();
  });

  it('shows day, helpdesk and every field that was written, the newest first', async () => {
    await database.incidents.bulkPut([LATE, OVERSOLD]);
    render(<IncidentList />);
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
    await database.incidents.bulkPut([LATE, OVERSOLD]);
    render(<IncidentList />);
    await screen.findByText('The parcel came late.');
    useFilters.setState({ from: TODAY });
    await waitFor(() => expect(screen.queryByText('The parcel came late.')).toBeNull());
    expect(screen.getByText('Room 12 was sold twice.')).toBeVisible();
  });

  it('shows many only on request', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...OVERSOLD, id: String(index) }));
    await database.incidents.bulkPut(many);
    render(<IncidentList />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all 25 incidents' }));
    expect(screen.getAllByRole('article')).toHaveLength(25);
  });

  it('exports the days that are chosen', async () => {
    await database.incidents.bulkPut([LATE, OVERSOLD]);
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
    render(<IncidentList />);
    await screen.findByText('The parcel came late.');
    await userEvent.click(screen.getByRole('button', { name: 'Export incidents' }));
    expect(names).toEqual([`amends-incidents-${YESTERDAY}-to-${YESTERDAY}.csv`]);
    const csv = await saved?.text();
    expect(csv).toContain(`${YESTERDAY},gmail,The parcel came late.`);
    expect(csv).not.toContain('Room 12');
  });

  it('deletes one, but only after asking, and keeps the place of the keyboard', async () => {
    await database.incidents.bulkPut([LATE, OVERSOLD]);
    render(<IncidentList />);
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
    expect(screen.getByRole('heading', { name: 'Incidents' })).toHaveFocus();
  });

  it('says in words when a note cannot be deleted', async () => {
    await database.incidents.put(OVERSOLD);
    vi.spyOn(database.incidents, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<IncidentList />);
    await userEvent.click(await screen.findByRole('button', { name: /^Delete the note/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/^The incident notes cannot be reached/)).toBeVisible();
  });

  it('says in words when they cannot be read', async () => {
    vi.spyOn(database.incidents, 'where').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<IncidentList />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The incident notes cannot be reached/);
  });
});
