// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { FilterBar } from '../../../entrypoints/dashboard/FilterBar';
import { useFilters } from '../../../entrypoints/dashboard/filters';
import { ImportPanel } from '../../../entrypoints/dashboard/ImportPanel';
import { NO_FIGURES } from '../../../entrypoints/dashboard/useFigures';
import { database } from '../../../utils/storage/database';
import { fileOf, sampleHead, sampleSheet } from '../../support/countsOf';

const [from, to] = ['2026-11-01', '2026-11-28'];
const SHEET = { sheet: sampleSheet() };

/** The file of an agent. @param digit makes its ids distinct */
function fileBy(agent: string, digit: string): File {
  const id = (first: string) => `${first}${digit.repeat(7)}-0000-4000-8000-000000000000`;
  return fileOf(sampleHead({ file: id('a'), holds: [{ browser: id('b'), agent, from, to }] }), SHEET);
}

const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Files to import'), files);

beforeEach(async () => {
  fakeBrowser.reset();
  useFilters.setState(useFilters.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('figures of other agents', () => {
  it('are added from many files at once, and listed', async () => {
    render(<ImportPanel />);
    await choose(fileBy('Kestrel', '1'), fileBy('Heron', '2'), fileBy('', '3'));
    expect(await screen.findByText('3 files were added.')).toBeVisible();
    const names = (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    expect(names.sort()).toEqual(['Heron', 'Kestrel', 'Unnamed agent a333']);
    expect(screen.getAllByRole('cell', { name: '2026-11-01 to 2026-11-28' })).toHaveLength(3);
    expect(await database.sheets.count()).toBe(3);
  });

  it('are refused with the reason, while other files are added', async () => {
    render(<ImportPanel />);
    await choose(
      fileBy('Kestrel', '1'),
      fileBy('Kestrel', '1'),
      fileOf(sampleHead({ sheets: 12 }), ...Array(12).fill('{')),
    );
    expect(await screen.findByText('1 file was added.')).toBeVisible();
    const [again, broken] = screen.getAllByRole('alert');
    expect(again).toHaveTextContent('counts.jsonl was not added:This file is imported already.');
    expect(broken).toHaveTextContent('Line 2 is not JSON. The file may be cut off.');
    expect(broken).toHaveTextContent('And 2 more.');
  });

  it('can be looked at by themselves, and taken back after asking', async () => {
    render(
      <>
        <FilterBar {...NO_FIGURES} />
        <ImportPanel />
      </>,
    );
    expect(screen.queryByRole('combobox', { name: 'Counted by' })).toBeNull();
    await choose(fileBy('Kestrel', '1'));
    const filter = await screen.findByRole('combobox', { name: 'Counted by' });
    await userEvent.selectOptions(filter, 'Kestrel, 2026-11-01 to 2026-11-28');
    expect(useFilters.getState().source).toBe('a1111111-0000-4000-8000-000000000000');

    await userEvent.click(screen.getByRole('button', { name: 'Take back Kestrel, 2026-11-01 to 2026-11-28' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(await database.sheets.count()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Take back Kestrel, 2026-11-01 to 2026-11-28' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove them' }));
    const said = await screen.findByText('The figures of Kestrel are gone.');
    await waitFor(() => expect(said).toHaveFocus());
    expect(await database.sheets.count()).toBe(0);
    expect(useFilters.getState().source).toBe('');
    await waitFor(() => expect(screen.queryByRole('rowheader')).toBeNull());
  });

  it('stay away when it is cancelled', async () => {
    render(<ImportPanel />);
    let read = () => {};
    const slow = fileBy('Kestrel', '1');
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        new Promise((resolve) => {
          read = () => {
            controller.enqueue(new TextEncoder().encode('{'));
            resolve();
          };
        }),
    });
    vi.spyOn(slow, 'stream').mockReturnValue(stream as ReturnType<File['stream']>);
    await choose(slow, fileBy('Heron', '2'));
    const progress = await screen.findByRole('progressbar', { name: 'Files imported' });
    expect(within(progress.parentElement as HTMLElement).getByText('0 of 2 files')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    read();
    expect(await screen.findByText('Cancelled: nothing was added.')).toBeVisible();
    expect(await database.sheets.count()).toBe(0);
  });
});
