// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { CrashBoundary } from '../../../components/page/CrashBoundary';

const onSave = vi.fn(async () => {});
const onDelete = vi.fn(async () => {});

function Broken(): never {
  throw new TypeError('replaceAll is not a function');
}

function show(page: React.ReactNode = <Broken />) {
  return render(
    <CrashBoundary onSave={onSave} onDelete={onDelete}>
      {page}
    </CrashBoundary>,
  );
}

beforeEach(() => {
  onSave.mockClear();
  onDelete.mockClear();
  // React reports what the boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the boundary around a page', () => {
  it('shows a page that works, and nothing else', () => {
    const { container } = show(<p>All is well.</p>);
    expect(container).toHaveTextContent(/^All is well\.$/);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('says what happened in place of one that does not', () => {
    show();
    expect(screen.getByRole('alert')).toHaveTextContent(/^This page has stopped/);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('says it even where it is the messages that cannot be read', () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    show();
    expect(screen.getByRole('alert')).toHaveTextContent(/^This page has stopped/);
    expect(screen.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  });

  it('reloads the page', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Reload this page' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('still saves the statistics', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Save statistics as CSV' }));
    expect(onSave).toHaveBeenCalledOnce();
    const said = await screen.findByText('The statistics are saved as a file.');
    await waitFor(() => expect(said).toHaveFocus());
    expect(onDelete).not.toHaveBeenCalled();
  });

  it('still deletes the statistics, but only after asking', async () => {
    show();
    const opener = screen.getByRole('button', { name: 'Delete all statistics…' });
    await userEvent.click(opener);
    expect(screen.getByRole('button', { name: 'Keep them' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(opener).toHaveFocus();
    expect(onDelete).not.toHaveBeenCalled();

    await userEvent.click(opener);
    const sure = screen.getByRole('button', { name: 'Delete for good' });
    expect(sure).toHaveAccessibleDescription('Delete the statistics of all days? This cannot be undone.');
    await userEvent.click(sure);
    expect(onDelete).toHaveBeenCalledOnce();
    expect(await screen.findByText('The statistics are deleted.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete for good' })).toBeNull();
  });

  it.each([
    ['Save statistics as CSV', onSave],
    ['Delete for good', onDelete],
  ])('says why when “%s” fails', async (name, action) => {
    action.mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete all statistics…' }));
    await userEvent.click(screen.getByRole('button', { name }));
    expect(await screen.findByText(/^The statistics cannot be reached/)).toBeVisible();
  });
});
