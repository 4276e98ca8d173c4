// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const ORIGIN = 'https://clickhouse.example.com';
vi.hoisted(() => vi.stubEnv('STORE_ORIGIN', 'https://clickhouse.example.com'));
const { TeamStore } = await import('../../../entrypoints/options/TeamStore');
const { useStoreNotice } = await import('../../../entrypoints/sidepanel/useStoreNotice');
const { database } = await import('../../../utils/storage/database');
const { storeSeen, teamStore } = await import('../../../utils/settings/settings');
const { addWaiting, countWaiting } = await import('../../../utils/store/outbox');

const POLICY = { on: true, user: 'agents', password: 'secret' };
const WAITING = {
  ...{ day: '2026-11-21', helpdesk: 'zendesk', situation: 'recovery', rulesVersion: '1', readerVersion: '' },
  ...{ agent: 'Kestrel', subject: 'flag' as const, rule: 'praise/rare', phrase: 'this never happens', step: '' },
  ...{ measure: 'shown', change: 1 },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const destination = async () => {
  const known = await database.store.get('destination');
  return known?.name === 'destination' && known.isOn ? known : undefined;
};

describe('the team’s store in the options', () => {
  it('is off at first, and says where it would be', async () => {
    render(<TeamStore />);
    expect(await screen.findByRole('checkbox', { name: 'Collect counts in the store' })).not.toBeChecked();
    expect(screen.getByText('clickhouse.example.com')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I have seen what is sent' })).toBeNull();
    expect(await destination()).toBeUndefined();
  });

  it('sends nothing under a policy either, until the agent has seen a row of it', async () => {
    await fakeBrowser.storage.managed.set({
      teamStore: POLICY,
      agentPseudonym: 'Kestrel',
      reasons: { teamStore: 'We want to see what helps.' },
    });
    render(<TeamStore />);
    const isOn = await screen.findByRole('checkbox', { name: 'Collect counts in the store' });
    await waitFor(() => expect(isOn).toBeDisabled());
    expect(isOn).toBeChecked();
    expect(screen.getAllByText(/We want to see what helps/)[0]).toHaveTextContent('Set by your team.');
    const row = within(await screen.findByRole('region', { name: 'One row, as it is sent' }));
    expect(await row.findByRole('row', { name: /^agent Kestrel/ })).toBeVisible();
    expect(row.getAllByRole('row')).toHaveLength(14);
    expect(await destination()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'I have seen what is sent' }));
    await waitFor(async () => expect(await destination()).toMatchObject({ agent: 'Kestrel' }));
    expect(await screen.findByText('Nothing was sent yet. Nothing waits.')).toBeVisible();
  });

  it('keeps a password that is left by a click on the switch', async () => {
    render(<TeamStore />);
    await userEvent.click(await screen.findByText('Database and user'));
    await userEvent.type(await screen.findByLabelText('Password'), 'secret');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Collect counts in the store' }));
    await waitFor(async () => expect(await teamStore.getValue()).toMatchObject({ on: true, password: 'secret' }));
  });

  it('shows it again where the team turns to another table', async () => {
    await teamStore.setValue({ ...(await teamStore.getValue()), ...POLICY });
    await storeSeen.setValue(`${ORIGIN} amends.counts 1`);
    const { unmount } = render(<TeamStore />);
    expect(await screen.findByText(/Nothing waits/)).toBeVisible();
    unmount();
    await teamStore.setValue({ ...(await teamStore.getValue()), table: 'other' });
    render(<TeamStore />);
    expect(await screen.findByRole('button', { name: 'I have seen what is sent' })).toBeVisible();
  });

  it('forgets what waits when it is switched off by hand', async () => {
    await teamStore.setValue({ ...(await teamStore.getValue()), ...POLICY });
    await storeSeen.setValue(`${ORIGIN} amends.counts 1`);
    await addWaiting([WAITING, { ...WAITING, measure: 'sent' }]);
    render(<TeamStore />);
    expect(await screen.findByText(/2 counts wait to be sent/)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Collect counts in the store' }));
    await waitFor(async () => expect(await countWaiting()).toBe(0));
    expect(await destination()).toBeUndefined();
  });

  it('says why nothing gets through, and what was given up', async () => {
    await teamStore.setValue({ ...(await teamStore.getValue()), ...POLICY });
    await storeSeen.setValue(`${ORIGIN} amends.counts 1`);
    const trouble = 'Your team’s store cannot be reached.';
    await database.store.bulkPut([
      { name: 'tries', failed: 3, next: Date.now(), trouble },
      { name: 'dropped', counts: 1_234, day: '2026-09-01' },
    ]);
    render(<TeamStore />);
    const again = await screen.findByText(/^What waits is kept, and tried again on/);
    expect(again.parentElement).toHaveTextContent(trouble);
    expect(screen.getByText(/1,234 counts of days up to 2026-09-01 were given up/)).toBeVisible();
  });
});

describe('the panel', () => {
  const Notice = () => <p>{useStoreNotice() ?? 'nothing to say'}</p>;

  it('leads the agent to what would be sent, until they have seen it', async () => {
    const { unmount } = render(<Notice />);
    expect(await screen.findByText('nothing to say')).toBeVisible();
    unmount();
    await fakeBrowser.storage.managed.set({ teamStore: POLICY });
    render(<Notice />);
    expect(await screen.findByText(/^Your team wants to collect your counts/)).toBeVisible();
    await storeSeen.setValue(`${ORIGIN} amends.counts 1`);
    expect(await screen.findByText('nothing to say')).toBeVisible();
  });
});
