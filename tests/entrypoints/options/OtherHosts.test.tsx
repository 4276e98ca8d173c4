// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OtherHosts } from '../../../entrypoints/options/OtherHosts';
import type { HostChange } from '../../../utils/hosts/hostChange';
import { chosenHosts, genericHosts } from '../../../utils/settings/settings';

const INBOX = 'https://inbox.example.com/*';
const request = vi.fn();
const change = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  request.mockReset().mockResolvedValue(true);
  change.mockReset().mockReturnValue(undefined);
  Object.assign(fakeBrowser, { permissions: { request } });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => change(message));
});

function asked(data: HostChange) {
  return { amends: 'changeHosts', data };
}

function type(text: string) {
  return userEvent.type(screen.getByRole('textbox', { name: 'Address of your helpdesk' }), `${text}{Enter}`);
}

describe('other addresses', () => {
  it('asks the browser for the typed host alone, and then has it coached', async () => {
    render(<OtherHosts />);
    await type('inbox.example.com/tickets/7');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [INBOX] });
    expect(change).toHaveBeenCalledExactlyOnceWith(asked({ type: 'choose-host', host: INBOX }));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('changes nothing when the agent refuses, and says so', async () => {
    request.mockResolvedValue(false);
    render(<OtherHosts />);
    await type('inbox.example.com');
    expect(
      await screen.findByText(/You did not allow Amends to read inbox\.example\.com, so nothing has changed/),
    ).toBeVisible();
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox')).toHaveValue('inbox.example.com');
  });

  it('says so when the browser does not even ask', async () => {
    request.mockRejectedValue(new Error('Only permissions specified in the manifest may be requested.'));
    render(<OtherHosts />);
    await type('inbox.example.com');
    expect(await screen.findByText(/Your browser does not let Amends read inbox\.example\.com/)).toBeVisible();
  });

  it('says at the field what is wrong with an address, and asks nothing', async () => {
    await chosenHosts.setValue([INBOX]);
    render(<OtherHosts />);
    await screen.findByRole('button', { name: 'Remove inbox.example.com' });
    const field = screen.getByRole('textbox');
    await type('front');
    expect(field).toHaveAccessibleDescription(/That is no address/);
    expect(field).toBeInvalid();
    await userEvent.clear(field);
    await type('https://inbox.example.com/8');
    expect(field).toHaveAccessibleDescription(/inbox\.example\.com is in the list already/);
    expect(request).not.toHaveBeenCalled();
  });

  it('lists what was chosen, with the ways back', async () => {
    await chosenHosts.setValue([INBOX]);
    await genericHosts.setValue([INBOX, 'https://acme.zendesk.com/*']);
    render(<OtherHosts />);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove inbox.example.com' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave generic mode on acme.zendesk.com' }));
    expect(change.mock.calls).toEqual([
      [asked({ type: 'forget-host', host: INBOX })],
      [asked({ type: 'use-file', host: 'https://acme.zendesk.com/*' })],
    ]);
    expect(screen.getByRole('button', { name: 'Leave generic mode on inbox.example.com' })).toBeVisible();
    // A known helpdesk is switched off among the helpdesks.
    expect(screen.queryByRole('button', { name: 'Remove acme.zendesk.com' })).toBeNull();
  });

  it('says what the background could not do', async () => {
    await chosenHosts.setValue([INBOX]);
    change.mockReturnValue('That could not be done.');
    render(<OtherHosts />);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove inbox.example.com' }));
    expect(await screen.findByText('That could not be done.')).toBeVisible();
  });
});
