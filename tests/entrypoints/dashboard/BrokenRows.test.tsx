// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import { useFilters } from '../../../entrypoints/dashboard/filters';
import { localDay } from '../../../utils/stats/localDay';
import { NO_COUNTS, type StatRow } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';
import { samplePromises } from '../../support/sampleRecovery';
import { storeRows } from '../../support/storeRows';

const TODAY = localDay();
const KEY = { day: TODAY, situation: 'recovery', rules: '0a1b2c3d', model: '', source: '' };
const BROKEN = { ...KEY, site: 'gmail', flags: [{ ruleId: ['x'], phrase: ['p'], shown: 3 }] };
const GOOD: StatRow = {
  ...NO_COUNTS,
  day: TODAY,
  site: 'zendesk',
  ruleId: 'defensive/our-policy',
  category: 'defensive',
  phrase: 'as per our policy',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  shown: 3,
};

const notice = () => screen.findByRole('region', { name: 'What could not be read' });

beforeEach(async () => {
  fakeBrowser.reset();
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
  await storeRows(GOOD);
  await database.table('sheets').put(BROKEN);
});

describe('rows that cannot be read', () => {
  it('are left out of the figures, and the page says so', async () => {
    render(<Dashboard />);
    expect(await screen.findByRole('cell', { name: 'as per our policy' })).toBeVisible();
    const counts = screen.getByRole('region', { name: 'Flagged phrases' });
    expect(within(counts).getAllByRole('row')).toHaveLength(2);
    expect(await notice()).toHaveTextContent('1 row could not be read and is left out.');
  });

  it('are counted over all that the page shows and the panel uses', async () => {
    await database.table('incidents').put({ id: 'a', day: TODAY, site: 'zendesk', failed: 7 });
    await database.table('promises').put({ ...samplePromises(), met: 'many' });
    await database.table('timers').put({ id: 'a', status: 'waiting', due: 'soon' });
    await database.table('checklists').put({ key: 'a', updated: 1, events: null });
    render(<Dashboard />);
    expect(await screen.findByText('5 rows could not be read and are left out.')).toBeVisible();
  });

  it('are deleted, after asking, and nothing else is', async () => {
    render(<Dashboard />);
    await userEvent.click(within(await notice()).getByRole('button', { name: 'Delete it…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    const said = await screen.findByText('What could not be read is deleted.');
    await waitFor(() => expect(said).toHaveFocus());
    await waitFor(() => expect(screen.queryByRole('region', { name: 'What could not be read' })).toBeNull());
    expect((await database.sheets.toArray()).map(({ site }) => site)).toEqual(['zendesk']);
  });

  it('stay, and the page says why, when they cannot be deleted', async () => {
    render(<Dashboard />);
    await userEvent.click(within(await notice()).getByRole('button', { name: 'Delete it…' }));
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/^The stored data cannot be reached/)).toBeVisible();
    expect(await notice()).toBeVisible();
  });

  it('are not spoken of while there are none', async () => {
    await database.sheets
      .where('day')
      .equals(TODAY)
      .and(({ site }) => site === 'gmail')
      .delete();
    render(<Dashboard />);
    expect(await screen.findByRole('cell', { name: 'as per our policy' })).toBeVisible();
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
