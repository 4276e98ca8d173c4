// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { WhatIsStored } from '../../../entrypoints/dashboard/WhatIsStored';
import { retentionDays } from '../../../utils/settings/settings';
import { database } from '../../../utils/storage/database';
import type { Timer } from '../../../utils/timers/timer';
import { sampleIncident, sampleIncidentCount, samplePromises } from '../../support/sampleRecovery';
import { storeRows } from '../../support/storeRows';

const TIMER: Timer = {
  id: 'met',
  kind: 'commitment',
  conversation: 'c0ffee',
  site: 'zendesk',
  origin: 'https://acme.zendesk.com',
  due: 2,
  remind: 2,
  created: 1,
  status: 'met',
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await storeRows({
    day: '2026-11-21',
    situation: 'recovery',
    rules: '0a1b2c3d',
    model: '',
    site: 'zendesk',
    ruleId: 'defensive/our-policy',
    category: 'defensive',
    phrase: 'as per our policy',
    shown: 1,
    fixed: 0,
    edited: 0,
    dismissed: 0,
    sent: 0,
    disputed: 0,
    blank: 0,
  });
  await database.promises.put(samplePromises());
  await database.timers.bulkPut([TIMER, { ...TIMER, id: 'waiting', status: 'waiting' }]);
  await database.incidents.put(sampleIncident());
  await database.incidentCounts.put(sampleIncidentCount());
  await database.checklists.put({ key: 'c0ffee', updated: 1, events: [] });
});

/** How many rows are left of each kind. */
async function left(): Promise<number[]> {
  const { sheets, promises, incidents, incidentCounts, checklists } = database;
  return Promise.all([sheets, promises, incidents, incidentCounts, checklists].map((table) => table.count()));
}

describe('what is stored', () => {
  it('says how long each kind is kept', async () => {
    await retentionDays.setValue(30);
    render(<WhatIsStored />);
    expect(await screen.findByText(/Kept for 30 days after the last change\.$/)).toBeVisible();
    expect(screen.getAllByText(/Kept for 30 days/)).toHaveLength(4);
    expect(screen.getByText(/filed under a code that does not give the ticket number away/)).toBeVisible();
  });

  it('deletes everything, but only after asking, and names what it deletes', async () => {
    render(<WhatIsStored />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    expect(
      screen.getByText(/^Delete the statistics, answered reminders, incident notes and checklists of all days\?/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep them' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(await left()).toEqual([1, 1, 1, 1, 1]);

    await userEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(
      await screen.findByText('Deleted: statistics, answered reminders, incident notes and checklists.'),
    ).toBeVisible();
    expect(await left()).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves reminders that still wait', async () => {
    render(<WhatIsStored />);
    expect(screen.getByText(/Reminders that still wait are not deleted here/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await screen.findByText(/^Deleted/);
    expect((await database.timers.toArray()).map(({ id }) => id)).toEqual(['waiting']);
  });

  it('leaves what is not ticked', async () => {
    render(<WhatIsStored />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Incident notes/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Checklists/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete what is ticked…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('Deleted: statistics and answered reminders.')).toBeVisible();
    expect(await left()).toEqual([0, 0, 1, 1, 1]);
  });

  it('offers nothing while nothing is ticked', async () => {
    render(<WhatIsStored />);
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(screen.getByRole('button', { name: 'Delete what is ticked…' })).toBeDisabled();
  });

  it('deletes nothing, and says so, when one of them cannot be deleted', async () => {
    vi.spyOn(database.checklists, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<WhatIsStored />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/^The stored data cannot be reached/)).toBeVisible();
    expect(await left()).toEqual([1, 1, 1, 1, 1]);
  });
});
