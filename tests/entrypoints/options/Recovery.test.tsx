// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Recovery } from '../../../entrypoints/options/Recovery';
import {
  blankNotice,
  checkAfterAt,
  giftsAllowed,
  hintBesideReply,
  labelReminders,
  progressMinutes,
  retentionDays,
  updateMinutes,
  whoMayGive,
  workingDays,
} from '../../../utils/settings/settings';

beforeEach(() => fakeBrowser.reset());

/** Writes into a field, and leaves it. */
async function write(label: string, text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
  await userEvent.tab();
  return field;
}

const NUMBERS = [
  { label: 'Minutes until progress', item: progressMinutes, usual: 20, from: 5, to: 240 },
  { label: 'Minutes between updates', item: updateMinutes, usual: 60, from: 10, to: 1440 },
  { label: 'Days that records are kept', item: retentionDays, usual: 90, from: 7, to: 730 },
];

describe.each(NUMBERS)('$label', ({ label, item, usual, from, to }) => {
  it.each([from, to])('keeps %i', async (good) => {
    render(<Recovery />);
    const field = await write(label, ` ${good} `);
    expect(await item.getValue()).toBe(good);
    expect(field).toHaveValue(String(good));
    expect(field).toBeValid();
  });

  it.each(['', 'soon', '-5', '20.5', '1e2', '３０', String(from - 1), String(to + 1)])(
    'says what is wrong with “%s”, and keeps the last good value',
    async (bad) => {
      render(<Recovery />);
      const field = await write(label, bad);
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(
        expect.stringContaining(`Please write a whole number from ${from} to ${to}. Until then it stays “${usual}”.`),
      );
      expect(field).toHaveValue(bad);
      expect(await item.getValue()).toBe(usual);

      await write(label, String(from));
      expect(field).toBeValid();
      expect(await item.getValue()).toBe(from);
    },
  );

  it('never stores what is only half typed, and takes Enter for an answer', async () => {
    render(<Recovery />);
    const field = await screen.findByLabelText(label);
    await userEvent.clear(field);
    await userEvent.type(field, '15');
    expect(await item.getValue()).toBe(usual);
    await userEvent.keyboard('{Enter}');
    expect(await item.getValue()).toBe(15);
  });
});

describe('the other options of a recovery', () => {
  it('keeps the time of the check afterwards', async () => {
    render(<Recovery />);
    await write('Check afterwards at', '16:30');
    expect(await checkAfterAt.getValue()).toBe('16:30');
    const field = await write('Check afterwards at', '');
    expect(field).toHaveAccessibleDescription(expect.stringContaining('Until then it stays “16:30”.'));
    expect(await checkAfterAt.getValue()).toBe('16:30');
  });

  it('keeps the working days, and at least one of them', async () => {
    await workingDays.setValue([6]);
    render(<Recovery />);
    const sunday = await screen.findByRole('checkbox', { name: 'Sunday' });
    await userEvent.click(sunday);
    expect(await workingDays.getValue()).toEqual([0, 6]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    expect(await workingDays.getValue()).toEqual([0]);
    await userEvent.click(sunday);
    expect(sunday).toBeChecked();
    expect(screen.getByText('At least one day must be left, so Sunday stays.')).toBeVisible();
    expect(await workingDays.getValue()).toEqual([0]);
  });

  it('keeps whether gifts are permitted, and who may give them', async () => {
    render(<Recovery />);
    const gifts = await screen.findByRole('checkbox', { name: 'Agents may send gifts' });
    expect(gifts).toBeChecked();
    await userEvent.click(gifts);
    expect(await giftsAllowed.getValue()).toBe(false);

    await write('Who may give gifts', '  Anyone, up to 30 euros ');
    expect(await whoMayGive.getValue()).toBe('Anyone, up to 30 euros');
    const field = await write('Who may give gifts', 'x'.repeat(201));
    expect(field).toHaveAccessibleDescription(expect.stringContaining('201 characters, and 200 fit'));
    expect(await whoMayGive.getValue()).toBe('Anyone, up to 30 euros');
    await write('Who may give gifts', '');
    expect(await whoMayGive.getValue()).toBe('');
  });

  it.each([
    ['Show a badge beside the reply', hintBesideReply],
    ['Reminders say which ticket', labelReminders],
  ])('switches off: %s', async (name, item) => {
    render(<Recovery />);
    await userEvent.click(await screen.findByRole('checkbox', { name }));
    expect(await item.getValue()).toBe(false);
  });

  it('switches the notice of blanks off', async () => {
    render(<Recovery />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Say when a reply goes out with blanks' }));
    expect(await blankNotice.getValue()).toBe(false);
  });

  it('says so when a change cannot be saved, and shows what is stored', async () => {
    render(<Recovery />);
    const save = vi.spyOn(progressMinutes, 'setValue').mockRejectedValue(new Error('full'));
    const field = await write('Minutes until progress', '30');
    expect(await screen.findByText(/^That could not be saved/)).toBeVisible();
    await vi.waitFor(() => expect(field).toHaveValue('20'));
    save.mockRestore();
  });
});
