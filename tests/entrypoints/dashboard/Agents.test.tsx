// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import { useFilters } from '../../../entrypoints/dashboard/filters';
import { importFile } from '../../../utils/policy/settingsFile';
import { localDay } from '../../../utils/stats/localDay';
import { database } from '../../../utils/storage/database';
import { sampleSheet } from '../../support/countsOf';
import { monthOfEvents } from '../../support/monthOfEvents';

async function store(agents: number, own = false): Promise<void> {
  const lastDay = localDay();
  const { sheets, imports } = monthOfEvents({ seed: 3, lastDay, days: 7, agents, repliesADay: 5, asFiles: true });
  await database.sheets.bulkAdd([...sheets, ...(own ? [sampleSheet({ day: lastDay, site: 'front' })] : [])]);
  await database.imports.bulkAdd(imports);
}

const allow = (figuresByAgent: boolean) =>
  fakeBrowser.storage.managed.set({ figuresByAgent, reasons: { figuresByAgent: 'Agreed with the works council.' } });
const agents = async () =>
  within((await screen.findByRole('heading', { name: 'Agents' })).parentElement as HTMLElement);

beforeEach(async () => {
  fakeBrowser.reset();
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('figures by agent', () => {
  it('are a table in the order of the pseudonyms, where the policy allows it', async () => {
    await allow(true);
    await store(6);
    render(<Dashboard />);
    expect(
      await (await agents()).findByText(/^Your team’s policy allows .* Agreed with the works council\.$/),
    ).toBeVisible();
    await userEvent.click((await agents()).getByText('The same as a table'));
    const rows = await (await agents()).findAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(['Avocet', 'Bittern', 'Curlew', 'Dunlin', 'Egret', 'Fulmar']);
  });

  it.each([
    ['nobody has allowed them', undefined, /^Figures by agent are off: only your team’s policy can allow them\.$/],
    ['the policy says no', false, /^Figures by agent are off.* Agreed with the works council\.$/],
  ])('are off where %s', async (_, isAllowed, words) => {
    if (isAllowed !== undefined) await allow(isAllowed);
    await store(6);
    render(<Dashboard />);
    expect(await (await agents()).findByText(words)).toBeVisible();
    expect((await agents()).queryByRole('figure')).toBeNull();
  });

  it('are never allowed by a file', async () => {
    expect(await importFile(JSON.stringify({ amendsSettings: 1, figuresByAgent: true, giftsAllowed: false }))).toEqual({
      problems: ['“figuresByAgent” is for the browser’s policy alone: an administrator has to set it.'],
    });
  });

  it('are not shown of a choice of too few agents', async () => {
    await allow(true);
    await store(7);
    useFilters.setState({ site: 'crisp' });
    render(<Dashboard />);
    await screen.findByRole('heading', { name: 'Too few agents to show' });
    expect(screen.queryByRole('heading', { name: 'Agents' })).toBeNull();
  });
});

describe('files of fewer than five agents', () => {
  it('are said to be that, and nothing of them is shown', async () => {
    await store(4);
    render(<Dashboard />);
    expect(await screen.findByText(/^The files that you added are of 4 agents\./)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'In short' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  });

  it('leave the own figures where they are', async () => {
    await store(4, true);
    render(<Dashboard />);
    await screen.findByRole('heading', { name: 'These are your own figures' });
    const replies = await waitFor(() => screen.getByText('Replies checked').parentElement as HTMLElement);
    expect(replies).toHaveTextContent('4');
    await userEvent.click(screen.getByRole('button', { name: 'Stay with my own' }));
    expect(useFilters.getState().source).toBe('own');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'These are your own figures' })).toBeNull());
  });
});
