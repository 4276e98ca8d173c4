// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ExportPanel } from '../../../entrypoints/dashboard/ExportPanel';
import { useFilters } from '../../../entrypoints/dashboard/filters';
import { downloadFile } from '../../../utils/files/downloadFile';
import { agentPseudonym } from '../../../utils/settings/settings';
import { database } from '../../../utils/storage/database';
import { sampleSheet } from '../../support/countsOf';
import { sampleImport } from '../../support/crowd';
import { sampleIncident, sampleIncidentCount, samplePromises } from '../../support/sampleRecovery';

vi.mock('../../../utils/files/downloadFile', () => ({ downloadFile: vi.fn() }));

const DAYS = { from: '2026-11-01', to: '2026-11-28' };
const FILE = 'c0ffee00-1111-4222-8333-444455556666';
const saveButton = () => screen.queryByRole('button', { name: 'Save the file' });
const shown = async () =>
  (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What is in the file' })).value;
const show = () => userEvent.click(screen.getByRole('button', { name: 'Show the file' }));

/** The name and the text of the file that was saved. */
async function saved(): Promise<[name: string, text: string]> {
  const [name = '', contents] = vi.mocked(downloadFile).mock.lastCall ?? [];
  return [name, await new Response(contents as Blob).text()];
}

afterEach(() => vi.unstubAllGlobals());

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(downloadFile).mockReset();
  useFilters.setState({ ...useFilters.getInitialState(), ...DAYS }, true);
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.sheets.bulkAdd([
    sampleSheet(),
    sampleSheet({ site: 'gmail', flags: [{ ruleId: 'a/b', phrase: 'p', shown: 1 }] }),
    sampleSheet({ source: FILE }),
  ]);
});

async function storeRecoveries(): Promise<void> {
  await database.promises.bulkAdd([
    samplePromises(),
    samplePromises({ kind: 'updates' }),
    samplePromises({ source: FILE }),
  ]);
  await database.incidentCounts.bulkAdd([sampleIncidentCount(), sampleIncidentCount({ causeKind: 'system' })]);
  await database.incidents.bulkAdd([sampleIncident(), sampleIncident({ id: 'b', causeKind: 'system' })]);
}

describe('the export', () => {
  it('is shown before it can be saved, and is saved as it was shown', async () => {
    render(<ExportPanel />);
    expect(saveButton()).toBeNull();
    await show();
    expect(await shown()).toMatch(/^day,helpdesk,.*\n2026-11-21,gmail,/);
    expect(screen.getByText(/kB, 19 rows\./)).toBeVisible();
    expect(downloadFile).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    const [name, text] = await saved();
    expect(name).toBe('amends-counts-2026-11-01-to-2026-11-28.csv');
    expect(
      text
        .replace(/^\uFEFF/, '')
        .split('\r\n')
        .slice(0, 12)
        .join('\n'),
    ).toBe(await shown());
  });

  it('asks for another look after another choice', async () => {
    render(<ExportPanel />);
    await show();
    await shown();
    await userEvent.click(screen.getByRole('checkbox', { name: /byte order mark/ }));
    expect(saveButton()).toBeNull();
    await show();
    await shown();
    useFilters.setState({ site: 'gmail' });
    await waitFor(() => expect(saveButton()).toBeNull());
  });

  it('as a table holds what the filters show', async () => {
    useFilters.setState({ site: 'zendesk', source: 'own' });
    render(<ExportPanel />);
    await show();
    await shown();
    expect(screen.getByText(/10 rows\. All of it:/)).toBeVisible();
    expect(await shown()).not.toMatch(/gmail|c0ffee/);
  });

  it('as JSON Lines holds whole sheets, and says who counted them', async () => {
    await agentPseudonym.setValue('Kestrel');
    useFilters.setState({ site: 'zendesk', source: 'own' });
    render(<ExportPanel />);
    await userEvent.click(screen.getByRole('radio', { name: /^JSON Lines/ }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await show();
    const [head = '', ...sheets] = (await shown()).split('\n');
    expect(JSON.parse(head)).toMatchObject({ amendsCounts: 2, ...DAYS, holds: [{ agent: 'Kestrel' }], sheets: 2 });
    expect(sheets.map((line) => JSON.parse(line).sheet.site)).toEqual(['gmail', 'zendesk']);
  });

  it.each([
    [
      'Promises kept and missed',
      'promises',
      /^day,helpdesk,situation,source,agent,kind,measure,count\n2026-11-21,zendesk,recovery,,,commitment,met,8\n/,
      3,
    ],
    [
      'Incidents, how many of each kind',
      'incidents',
      /^day,helpdesk,situation,source,agent,cause_kind,stage,count\n2026-11-21,zendesk,recovery,,,process,order,1$/,
      1,
    ],
    [
      'Notes on incidents, word for word',
      'notes',
      /^day,.*,prevention\n2026-11-21,zendesk,recovery,,,process,order,Room 12 was sold twice\.,/,
      1,
    ],
  ])('holds, narrowed by the filters: %s', async (name, subject, content, count) => {
    await storeRecoveries();
    useFilters.setState({ site: 'zendesk', source: 'own', kind: 'commitment', cause: 'process' });
    render(<ExportPanel />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What' }), name);
    await show();
    expect(await shown()).toMatch(content);
    expect(screen.getByText(new RegExp(`, ${count} rows?\\. All of it:$`))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect((await saved())[0]).toBe(`amends-${subject}-2026-11-01-to-2026-11-28.csv`);
  });

  it('as JSON Lines is of whoever looks alone where others are too few', async () => {
    await database.imports.add(sampleImport(FILE, ['Plover']));
    useFilters.setState({ source: FILE });
    render(<ExportPanel />);
    await userEvent.click(screen.getByRole('radio', { name: /^JSON Lines/ }));
    await show();
    const [head = '', ...lines] = (await shown()).split('\n');
    expect(head).not.toContain('Plover');
    expect(lines).toHaveLength(2);
  });

  it('as JSON Lines holds notes only once somebody has seen them and says so', async () => {
    await storeRecoveries();
    render(<ExportPanel />);
    await userEvent.click(screen.getByRole('radio', { name: /^JSON Lines/ }));
    await show();
    await shown();
    const save = async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
      return (await saved())[1];
    };
    expect(await save()).not.toContain('Room 12');
    expect(await save()).toContain('{"incidents":{');
    expect(screen.getByText(/leaves out what agents wrote: 2 notes on incidents\./)).toBeVisible();
    const choice = screen.getByRole('checkbox', { name: /^Put the notes into the file/ });
    expect(choice).toBeDisabled();
    await userEvent.click(screen.getByText('See the notes as they would be in the file'));
    await waitFor(() => expect(choice).toBeEnabled());
    expect(screen.getByRole('textbox', { name: 'Notes, word for word' })).toHaveDisplayValue(
      /Room 12 was sold twice\./,
    );
    await userEvent.click(choice);
    expect(await screen.findByText('The file holds 2 notes on incidents, word for word.')).toBeVisible();
    expect(await save()).toMatch(/"notes":2\}\n(?:.*\n)*\{"note":\{.*Room 12/);
    // Looking again shows a file without them.
    await show();
    expect(await screen.findByText(/leaves out what agents wrote/)).toBeVisible();
  });

  it('as Parquet says how its rows are shown', async () => {
    render(<ExportPanel />);
    await userEvent.click(screen.getByRole('radio', { name: /^Parquet/ }));
    await show();
    expect(await shown()).toMatch(/^day,helpdesk/);
    expect(screen.getByText(/Parquet is not text/)).toBeVisible();
    expect(saveButton()).toBeVisible();
  });

  it('is not offered where there is nothing', async () => {
    useFilters.setState({ site: 'crisp' });
    render(<ExportPanel />);
    await show();
    expect(await screen.findByText('There is nothing to export. Try other days or fewer filters.')).toBeVisible();
    expect(saveButton()).toBeNull();
  });

  it('says why when the figures cannot be read', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    render(<ExportPanel />);
    await show();
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The figures cannot be reached/);
  });

  it('says that it is saved, and that nothing is when it is cancelled', async () => {
    render(<ExportPanel />);
    await show();
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(downloadFile).toHaveBeenCalledOnce();

    // A slow disk.
    let go = () => {};
    const write = () =>
      new Promise<void>((resolve) => {
        go = resolve;
      });
    const abort = vi.fn(async () => {});
    const close = vi.fn(async () => {});
    const file = { createWritable: async () => ({ write, abort, close }), getFile: async () => new Blob(['before']) };
    vi.stubGlobal('showSaveFilePicker', async () => file);
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByRole('progressbar', { name: 'File written' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    go();
    expect(await screen.findByText('Cancelled: no file was saved.')).toHaveFocus();
    expect(abort).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says that nothing is saved where figures came in since the look', async () => {
    useFilters.setState({ source: 'own' });
    render(<ExportPanel />);
    await show();
    await shown();
    await database.sheets.add(sampleSheet({ site: 'crisp' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was saved, because the figures have changed since you looked. Show the file again.',
    );
    expect(downloadFile).not.toHaveBeenCalled();
  });
});
