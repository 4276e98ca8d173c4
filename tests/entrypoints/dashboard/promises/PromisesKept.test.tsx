// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDays, useFilters } from '../../../../entrypoints/dashboard/filters';
import { PromisesKept } from '../../../../entrypoints/dashboard/promises/PromisesKept';
import { localDay } from '../../../../utils/stats/localDay';
import { database } from '../../../../utils/storage/database';
import { sampleImport } from '../../../support/crowd';
import { samplePromises } from '../../../support/sampleRecovery';

const TODAY = localDay();
const YESTERDAY = lastDays(2).from;
/** Not in the 30 days shown at first, but in those before. */
const BEFORE = lastDays(45).from;

const AGENTS = ['Agent 0', 'Agent 1', 'Agent 2', 'Agent 3', 'Agent 4'];

beforeEach(async () => {
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all([database.promises.clear(), database.imports.clear()]);
});

/** The text under a term. */
function figure(term: string): string | undefined {
  return screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
}

/** The rows of a table, each as the texts of its cells. */
function rowsOf(table: string): string[][] {
  const rows = within(screen.getByRole('region', { name: table }))
    .getAllByRole('row')
    .slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));
}

describe('promises kept', () => {
  it('says what is counted, also while there is nothing', async () => {
    render(<PromisesKept />);
    expect(screen.getByText(/nothing of the conversation/)).toBeVisible();
    expect(await screen.findByText('No reminder ended in these days.')).toBeVisible();
  });

  it('sums the days that are chosen, by kind, helpdesk and situation', async () => {
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 40, missed: 10, dropped: 1 }),
      samplePromises({ day: YESTERDAY, kind: 'updates', met: 3, missed: 0, dropped: 2 }),
      samplePromises({ day: TODAY, site: 'gmail', situation: '', kind: '', met: 1, missed: 0, dropped: 0 }),
    ]);
    render(<PromisesKept />);
    await screen.findByRole('region', { name: 'Promises by helpdesk' });
    expect([figure('Met'), figure('Missed'), figure('Dropped')]).toEqual(['44', '10', '3']);
    expect(rowsOf('Promises by what was promised')).toEqual([
      ['A promise in a reply', '80%n = 50 promises, 95% interval 67–89%', '40', '10', '1'],
      ['Regular updates', '100%n = 3 promises: too few to say', '3', '0', '2'],
      ['Not known', '100%n = 1 promise: too few to say', '1', '0', '0'],
    ]);
    expect(rowsOf('Promises by helpdesk').map(([name]) => name)).toEqual(['Zendesk', 'Gmail']);
    expect(rowsOf('Promises by situation').map(([name]) => name)).toEqual(['Recovery', 'Not known']);

    useFilters.setState({ from: TODAY });
    await waitFor(() => expect(figure('Met')).toBe('41'));
    expect(figure('Dropped')).toBe('1');
  });

  it('follows helpdesk, situation, file and kind', async () => {
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 5)));
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 1 }),
      samplePromises({ day: TODAY, met: 2, site: 'gmail' }),
      samplePromises({ day: TODAY, met: 4, situation: 'cannot-fix' }),
      samplePromises({ day: TODAY, met: 8, source: 'c0ffee00' }),
      samplePromises({ day: TODAY, met: 16, kind: 'updates' }),
      samplePromises({ day: TODAY, met: 32, kind: '' }),
    ]);
    render(<PromisesKept />);
    await waitFor(() => expect(figure('Met')).toBe('63'));
    for (const [choice, met] of [
      [{ site: 'gmail' }, '2'],
      [{ site: '', situation: 'cannot-fix' }, '4'],
      [{ situation: '', source: 'c0ffee00' }, '8'],
      [{ source: 'own' }, '55'],
    ] as const) {
      useFilters.setState(choice);
      await waitFor(() => expect(figure('Met')).toBe(met));
    }
    const kind = screen.getByRole('combobox', { name: 'What was promised' });
    await userEvent.selectOptions(kind, 'Regular updates');
    await waitFor(() => expect(figure('Met')).toBe('16'));
    await userEvent.selectOptions(kind, 'Not known');
    await waitFor(() => expect(figure('Met')).toBe('32'));
    expect(screen.queryByText(/are about flags/)).toBeNull();
    useFilters.setState({ category: 'blame' });
    expect(await screen.findByText(/are about flags\. They leave promises as they are/)).toBeVisible();
  });

  it('shows those of others from five agents on, and says why not before', async () => {
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 4)));
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 1 }),
      samplePromises({ day: TODAY, met: 8, source: 'c0ffee00' }),
    ]);
    render(<PromisesKept />);
    expect(await screen.findByText(/^Figures of fewer than five other agents are not shown/)).toBeVisible();
    expect(figure('Met')).toBe('1');
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 5)));
    await waitFor(() => expect(figure('Met')).toBe('9'));
    expect(screen.queryByText(/fewer than five/)).toBeNull();
  });

  it('hides a part of a file that five have counted in: it may be of one', async () => {
    await database.imports.put(sampleImport('c0ffee00', AGENTS.slice(0, 5)));
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 8, source: 'c0ffee00' }),
      samplePromises({ day: TODAY, met: 4, source: 'c0ffee00', site: 'gmail' }),
    ]);
    render(<PromisesKept />);
    await waitFor(() => expect(figure('Met')).toBe('12'));
    useFilters.setState({ site: 'gmail' });
    expect(await screen.findByText(/^Figures of fewer than five other agents/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Promises by helpdesk' })).toBeNull();
  });

  it.each([
    ['better', 30, 30, '50% in the days before: up by 30 points'],
    ['the same', 44, 16, '73% in the days before: about the same'],
    ['too little to say', 9, 1, '90% in the days before: too few promises to compare'],
  ])('compares with as many days before: %s', async (_, met, missed, words) => {
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 48, missed: 12 }),
      samplePromises({ day: BEFORE, met, missed }),
    ]);
    render(<PromisesKept />);
    expect(await screen.findByText(words)).toBeVisible();
    useFilters.setState({ from: '' });
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  it('has a table of each day beside its charts, and of weeks and months', async () => {
    await database.promises.put(samplePromises({ day: TODAY, met: 40, missed: 10 }));
    render(<PromisesKept />);
    await screen.findByText('Share of promises kept');
    for (const title of ['Share of promises kept', 'How promises ended']) {
      for (const kind of ['PNG', 'SVG']) {
        expect(screen.getByRole('button', { name: `Save “${title}” as ${kind}` })).toBeVisible();
      }
    }
    const [open] = screen.getAllByText('The same as a table');
    await userEvent.click(open as HTMLElement);
    const table = await screen.findByRole('region', { name: 'Share of promises kept, as a table' });
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(31));
    expect(within(table).getAllByRole('row').at(-1)).toHaveTextContent('401080%n = 50 promises, 95% interval 67–89%');
    await userEvent.click(screen.getByRole('button', { name: 'By month' }));
    await waitFor(() => expect(within(table).getAllByRole('row').length).toBeLessThan(4));
  });

  it('begins with weeks where a day has too few promises to say anything', async () => {
    await database.promises.bulkPut([
      samplePromises({ day: TODAY, met: 10, missed: 3 }),
      samplePromises({ day: YESTERDAY, met: 20, missed: 1 }),
    ]);
    render(<PromisesKept />);
    expect(await screen.findByRole('button', { name: 'By week' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('says in words when the counts cannot be read', async () => {
    vi.spyOn(database.promises, 'where').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<PromisesKept />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The counts of reminders cannot be reached/);
  });
});
