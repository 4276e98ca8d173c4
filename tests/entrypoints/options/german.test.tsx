// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speak } from '../../support/words';

it('speaks German, with the days of the week', async () => {
  fakeBrowser.reset();
  vi.resetModules();
  speak('de');
  const { Recovery } = await import('../../../entrypoints/options/Recovery');
  const { workingDays } = await import('../../../utils/settings/settings');
  await workingDays.setValue([1]);
  render(<Recovery />);
  expect(screen.getByRole('region', { name: 'Wiedergutmachung' })).toBeVisible();
  const updates = await screen.findByRole('textbox', { name: 'Minuten zwischen Zwischenständen' });
  await userEvent.clear(updates);
  await userEvent.type(updates, '5{Enter}');
  expect(
    screen.getByText('Bitte geben Sie eine ganze Zahl von 10 bis 1440 ein. Bis dahin bleibt „60“ stehen.'),
  ).toBeVisible();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Montag' }));
  expect(screen.getByText('Mindestens ein Tag muss übrig sein, deshalb bleibt Montag.')).toBeVisible();
});
