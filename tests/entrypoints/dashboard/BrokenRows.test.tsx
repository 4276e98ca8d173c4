// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import { useFilters } from '../../../entrypoints/dashboard/filters';
import { database } from '../../../utils/database';
import { localDay } from '../../../utils/stats/localDay';

const TODAY = localDay();
const COUNTS = { shown: 3, fixed: 0, edited: 0, dismissed: 0, sent: 0, disputed: 0 };
const GOOD = {
  day: TODAY,
  site: 'zendesk',
  ruleId: 'defensive/our-policy',
  category: 'defensive',
  phrase: 'as per our policy',
};
const BROKEN = { ...GOOD, ...COUNTS, ruleId: ['x'], phrase: ['p'] };

const notice = () => screen.findByRole('region', { name: 'What could not be read' });

beforeEach(async () => {
  fakeBrowser.reset();
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.table('stats').bulkPut([{ ...GOOD, ...COUNTS }, BROKEN]);
});

describe('rows that cannot be read', () => {
  it('are left out of the figures, and the page says so', async () => {
    render(<Dashboard />);
    expect(await screen.findByRole('cell', { name: 'as per our policy' })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(await notice()).toHaveTextContent('1 row could not be read and is left out.');
  });

  it('are counted over all that the page shows and the panel uses', async () => {
    await database.table('incidents').put({ id: 'a', day: TODAY, site: 'zendesk', failed: 7 });
    await database.table('timerCounts').put({ day: TODAY, site: 'zendesk', met: 'many' });
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
    expect((await database.stats.toArray()).map(({ phrase }) => phrase)).toEqual(['as per our policy']);
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
    await database.stats.filter(({ phrase }) => typeof phrase !== 'string').delete();
    render(<Dashboard />);
    expect(await screen.findByRole('cell', { name: 'as per our policy' })).toBeVisible();
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
