// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Keys } from '../../../entrypoints/welcome/Keys';
import { PinButton } from '../../../entrypoints/welcome/PinButton';
import { useFirstGesture } from '../../../entrypoints/welcome/useFirstGesture';
import { WhereItReads } from '../../../entrypoints/welcome/WhereItReads';
import { helpdesks } from '../../../utils/helpdesks/all';
import { speak } from '../../support/words';

const section = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => fakeBrowser.reset());

describe('the welcome page', () => {
  it('names every helpdesk that is watched without being asked', () => {
    render(<WhereItReads />);
    const watched = helpdesks.filter(({ matches }) => matches.length > 0);
    expect(watched.length).toBeGreaterThan(5);
    for (const { name } of watched) expect(section('Where it reads along').getByText(new RegExp(name))).toBeVisible();
  });

  it('names only what the team has chosen, where it has', async () => {
    await fakeBrowser.storage.managed.set({ allowedSites: ['zendesk', 'https://desk.example.com'] });
    render(<WhereItReads />);
    expect(await screen.findByText(/^Your team has chosen: Zendesk and desk\.example\.com\./)).toBeVisible();
    expect(screen.queryByText(/Is yours not among them/)).toBeNull();
  });

  it('shows the keys that are set, and no others', async () => {
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+A' },
        { name: 'next-flag', description: 'Go to the next flag', shortcut: 'Alt+Shift+J' },
        { name: 'dismiss-flag', description: 'Dismiss the flag this once', shortcut: '' },
      ],
    });
    render(<Keys />);
    expect((await screen.findAllByRole('definition')).map((keys) => keys.textContent)).toEqual(['Alt+Shift+J']);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Go to the next flag']);
  });

  it('says how to pin the button, and notices that it is pinned', async () => {
    let pin: ((change: { isOnToolbar: boolean }) => void) | undefined;
    Object.assign(fakeBrowser.action, {
      getUserSettings: async () => ({ isOnToolbar: false }),
      onUserSettingsChanged: {
        addListener: (listener: typeof pin) => {
          pin = listener;
        },
        removeListener: vi.fn(),
      },
    });
    render(<PinButton />);
    expect(screen.getByRole('status')).toHaveTextContent(/puzzle piece/);
    act(() => pin?.({ isOnToolbar: true }));
    expect(screen.getByRole('status')).toHaveTextContent('Amends is pinned');
  });
});

describe('the coach of the example', () => {
  const Seen = () => <p>{useFirstGesture() ? 'somebody' : 'nobody'}</p>;

  it('waits until somebody is there', async () => {
    render(<Seen />);
    expect(screen.getByText('nobody')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('a');
    expect(screen.getByText('somebody')).toBeVisible();
  });
});

it('is written in the language of the browser', async () => {
  vi.resetModules();
  speak('de');
  const { Welcome } = await import('../../../entrypoints/welcome/Welcome');
  render(<Welcome onClose={() => {}} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Willkommen bei Amends' })).toBeVisible();
  expect(screen.getByText(/Gmail.* und .*\. Nur in Antworten an Kunden/)).toBeVisible();
  expect(screen.getByText(/^The lamp I ordered/).closest('[lang]')).toHaveAttribute('lang', 'en');
  const next = section('Und jetzt').getByRole('paragraph');
  expect(next).toHaveTextContent(/Über die Einstellungen kommen Sie wieder auf diese Seite\.$/);
  expect(section('Und jetzt').getByRole('link', { name: 'Einstellungen' })).toHaveAttribute('href', 'options.html');
});
