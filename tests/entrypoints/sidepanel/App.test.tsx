// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { App } from '../../../entrypoints/sidepanel/App';
import { loadShortcuts, usePanel } from '../../../entrypoints/sidepanel/store';
import { sampleFlag, sampleReminders, sampleView } from '../../support/sampleView';

beforeEach(() => {
  usePanel.setState({ ...usePanel.getInitialState(), reminders: sampleReminders() }, true);
});

describe('the side panel', () => {
  it('says what to do before any coach answers', () => {
    render(<App onRequest={vi.fn()} onHost={vi.fn()} onCoach={vi.fn()} />);
    expect(screen.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  });

  it('shows the view in the store and hands requests on', async () => {
    const onRequest = vi.fn();
    render(<App onRequest={onRequest} onHost={vi.fn()} onCoach={vi.fn()} />);
    act(() => usePanel.setState({ tab: { view: sampleView({ flags: [sampleFlag()] }), promises: [] } }));
    await userEvent.click(screen.getByRole('button', { name: 'sorry if you feel that way' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'go-to', flagId: 'flag-1' });
  });

  it('links to the other pages', () => {
    render(<App onRequest={vi.fn()} onHost={vi.fn()} onCoach={vi.fn()} />);
    const links = within(screen.getByRole('navigation', { name: 'Pages of Amends' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Practice', 'practice.html'],
      ['Statistics', 'dashboard.html'],
      ['Options', 'options.html'],
    ]);
  });

  it('lists the keys that are set, without the browser’s own entry', async () => {
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: '' },
        { name: 'next-flag', description: 'Go to the next flag', shortcut: 'Alt+Shift+J' },
        { name: 'dismiss-flag', description: 'Dismiss the flag this once', shortcut: '' },
      ],
    });
    render(<App onRequest={vi.fn()} onHost={vi.fn()} onCoach={vi.fn()} />);
    await act(loadShortcuts);
    await userEvent.click(screen.getByText('Keyboard shortcuts'));
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Go to the next flag',
      'Dismiss the flag this once',
    ]);
    expect(screen.getAllByRole('definition').map((keys) => keys.textContent)).toEqual(['Alt+Shift+J', 'not set']);
  });
});
