// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDays, useFilters } from '../../../entrypoints/dashboard/filters';
import { PromisesKept } from '../../../entrypoints/dashboard/PromisesKept';
import { sumPromises } from '../../../entrypoints/dashboard/sumPromises';
import { database } from '../../../utils/database';
import { localDay } from '../../../utils/stats/localDay';

const TODAY = localDay();
const YESTERDAY = lastDays(2).from;

beforeEach(async () => {
  useFilters.setState(useFilters.getInitialState(), true);
  await database.timerCounts.clear();
});

/** What stands under a term. */
function figure(term: string): string | undefined {
  return screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
}

describe('promises kept', () => {
  it('says what is counted, also while there is nothing', async () => {
    render(<PromisesKept />);
    expect(screen.getByText(/nothing of the conversation/)).toBeVisible();
    expect(await screen.findByText('No reminder ended in these days.')).toBeVisible();
  });

  it('sums the days that are chosen, and names each helpdesk', async () => {
    await database.timerCounts.bulkPut([
      { day: TODAY, site: 'zendesk', met: 4, missed: 1, dropped: 0 },
      { day: YESTERDAY, site: 'zendesk', met: 3, missed: 0, dropped: 2 },
      { day: TODAY, site: 'gmail', met: 1, missed: 0, dropped: 0 },
    ]);
    render(<PromisesKept />);
    const list = within(await screen.findByRole('list', { name: 'By helpdesk' }));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Zendesk7 met, 1 missed, 2 dropped',
      'Gmail1 met, 0 missed, 0 dropped',
    ]);
    expect([figure('Met'), figure('Missed'), figure('Dropped')]).toEqual(['8', '1', '2']);

    useFilters.setState({ from: TODAY });
    await waitFor(() => expect(figure('Met')).toBe('5'));
    expect(figure('Dropped')).toBe('0');
  });

  it('says in words when the counts cannot be read', async () => {
    vi.spyOn(database.timerCounts, 'where').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<PromisesKept />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The counts of reminders cannot be reached/);
  });
});

it('sumPromises leaves the counts as they are', () => {
  const counts = [{ day: TODAY, site: 'gmail', met: 1, missed: 1, dropped: 1 }];
  expect(sumPromises([...counts, ...counts]).all).toEqual({ met: 2, missed: 2, dropped: 2 });
  expect(counts).toEqual([{ day: TODAY, site: 'gmail', met: 1, missed: 1, dropped: 1 }]);
});
