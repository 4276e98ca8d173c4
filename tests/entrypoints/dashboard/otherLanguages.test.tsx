// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sampleSheet } from '../../support/countsOf';
import { speak } from '../../support/words';

it('shows what a file would be in German, but the file as it always is', async () => {
  fakeBrowser.reset();
  speak('de');
  vi.resetModules();
  const { ExportPanel } = await import('../../../entrypoints/dashboard/ExportPanel');
  const { useFilters } = await import('../../../entrypoints/dashboard/filters');
  const { database } = await import('../../../utils/storage/database');
  useFilters.setState({ from: '2026-11-01', to: '2026-11-28' });
  await database.sheets.bulkAdd([sampleSheet(), sampleSheet({ site: 'gmail' })]);
  render(<ExportPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Datei anzeigen' }));
  const preview = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Inhalt der Datei' });
  expect(preview.value).toMatch(/^day,helpdesk,.*\n2026-11-21,gmail,/);
  expect(screen.getByText(/: 1,\d kB, 20 Zeilen\. Die ersten 11:$/)).toBeVisible();
});
