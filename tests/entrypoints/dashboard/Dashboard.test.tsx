// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import { lastDays, useFilters } from '../../../entrypoints/dashboard/filters';
import { localDay } from '../../../utils/stats/localDay';
import { recordEvents } from '../../../utils/stats/recordEvents';
import type { StatEvent, StatRow } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';
import { storeRows } from '../../support/storeRows';

const ROW: StatRow = {
  day: localDay(),
  site: 'zendesk',
  ruleId: 'non-apology/if-you-feel',
  category: 'non-apology',
  phrase: 'sorry if you feel',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  shown: 12,
  fixed: 7,
  edited: 2,
  dismissed: 0,
  sent: 3,
  disputed: 0,
  blank: 0,
};

const POLICY: StatRow = {
  ...ROW,
  site: 'practice',
  ruleId: 'defensive/our-policy',
  category: 'defensive',
  phrase: 'as per our policy',
};

beforeEach(async () => {
  fakeBrowser.reset();
  useFilters.setState(useFilters.getInitialState(), true);
  await database.sheets.clear();
});

describe('the dashboard', () => {
  it('says how figures come to be while there are none', async () => {
    render(<Dashboard />);
    expect(await screen.findByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
    expect(screen.getByText(/They come by themselves/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Export CSV' })).toBeDisabled();
  });

  it('shows rows with the helpdesks’ names, and new counts as they come', async () => {
    await storeRows(ROW, POLICY);
    render(<Dashboard />);
    expect(await screen.findByRole('cell', { name: 'sorry if you feel' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Zendesk' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Practice page' })).toBeVisible();

    const { day, site, ruleId } = ROW;
    const key = { day, site, ruleId, category: 'non-apology', situation: 'recovery', isRead: false } as const;
    const event: StatEvent = { ...key, phrase: 'sorry if', outcome: 'shown', change: 1 };
    await recordEvents({ id: 'batch', conversation: 'a', events: [event] });
    expect(await screen.findByRole('cell', { name: 'sorry if' })).toBeVisible();
  });

  it('filters by category and by day', async () => {
    await storeRows(ROW, POLICY, { ...ROW, day: '2020-01-01', phrase: 'long ago' });
    render(<Dashboard />);
    await screen.findByRole('cell', { name: 'sorry if you feel' });
    expect(screen.queryByRole('cell', { name: 'long ago' })).toBeNull();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Defensive');
    expect(screen.queryByRole('cell', { name: 'sorry if you feel' })).toBeNull();
    expect(screen.getByRole('cell', { name: 'as per our policy' })).toBeVisible();

    useFilters.setState({ from: '', category: '' });
    expect(await screen.findByRole('cell', { name: 'long ago' })).toBeVisible();
  });

  it('exports what it shows', async () => {
    await storeRows(ROW, POLICY);
    useFilters.setState({ from: '2026-11-01', to: '2099-11-30', category: 'defensive' });
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:saved';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    render(<Dashboard />);
    await screen.findByRole('cell', { name: 'as per our policy' });
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    const file = screen.getByRole('region', { name: 'What the file of the days contains' });
    const shown = (within(file).getByRole('textbox') as HTMLTextAreaElement).value;
    expect(shown).toContain('defensive/our-policy,defensive,as per our policy,12,7,2,0,3');
    expect(names).toEqual([]);
    await userEvent.click(within(file).getByRole('button', { name: 'Save the file' }));
    expect(names).toEqual(['amends-statistics-2026-11-01-to-2099-11-30.csv']);
    const lines = (await saved?.text())?.split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines?.[1]).toContain('defensive/our-policy,defensive,as per our policy,12,7,2,0,3');
  });

  it('leads to its parts', async () => {
    render(<Dashboard />);
    const parts = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    await screen.findByRole('button', { name: /^Done today: Run a role play/ });
    await screen.findByRole('heading', { name: 'Incidents' });
    for (const part of parts) {
      const target = document.querySelector(part.getAttribute('href') ?? '');
      expect(target).toHaveTextContent(part.textContent);
    }
  });

  it('says in words when the statistics cannot be read', async () => {
    vi.spyOn(database.sheets, 'where').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<Dashboard />);
    expect(await screen.findByRole('alert')).toHaveTextContent('does not let Amends use its storage');
  });
});

it.each([
  [1, '2026-03-01', '2026-03-01'],
  [7, '2026-02-23', '2026-03-01'],
  [90, '2025-12-02', '2026-03-01'],
])('lastDays(%i) is %s to %s', (count, from, to) => {
  expect(lastDays(count, new Date(2026, 2, 1, 12))).toEqual({ from, to });
});
