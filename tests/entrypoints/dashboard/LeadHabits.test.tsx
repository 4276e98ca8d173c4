// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { lastDays } from '../../../entrypoints/dashboard/filters';
import { LeadHabits } from '../../../entrypoints/dashboard/LeadHabits';
import { LEAD_HABITS } from '../../../utils/habits/leadHabits';
import { giftsAllowed, leadHabits, whoMayGive } from '../../../utils/settings/settings';
import { localDay } from '../../../utils/stats/localDay';

beforeEach(() => fakeBrowser.reset());

/** The list item of a habit, by the start of its text. */
async function habit(words: string) {
  const heading = await screen.findByRole('heading', { name: new RegExp(`^${words}`) });
  return within(heading.closest('li') as HTMLElement);
}

describe('a lead’s habits', () => {
  it('gives each with its reason and its source', async () => {
    render(<LeadHabits />);
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(LEAD_HABITS.length);
    for (const [index, { label, why }] of LEAD_HABITS.entries()) {
      expect(items[index]).toHaveTextContent(label);
      expect(items[index]).toHaveTextContent(why);
    }
    const told = await habit('Tell your staff');
    expect(told.getByText(/Micah Solomon/)).toBeVisible();
  });

  it('leads from the role play to the practice page', async () => {
    render(<LeadHabits />);
    const play = await habit('Run a role play');
    expect(play.getByRole('link')).toHaveAttribute('href', 'practice.html');
    expect(play.getByText('Not marked as done yet.')).toBeVisible();
  });

  it('keeps the day on which one was done, and takes it back', async () => {
    await leadHabits.setValue({ 'role-play': { last: '2020-02-03' } });
    render(<LeadHabits />);
    const play = await habit('Run a role play');
    expect(play.getByRole('status')).toHaveTextContent('Last done 3 February 2020. That is a week ago');

    await userEvent.click(play.getByRole('button', { name: /^Done today/ }));
    expect(play.getByRole('status')).toHaveTextContent(/^Done today\.$/);
    expect(await leadHabits.getValue()).toEqual({ 'role-play': { last: localDay(), before: '2020-02-03' } });

    const undo = play.getByRole('button', { name: /^Undo/ });
    expect(undo).toHaveFocus();
    await userEvent.click(undo);
    expect(await leadHabits.getValue()).toEqual({ 'role-play': { last: '2020-02-03' } });
  });

  it('speaks of a rhythm only when it is over', async () => {
    const sixDaysAgo = lastDays(7).from;
    await leadHabits.setValue({
      'role-play': { last: sixDaysAgo },
      'check-ins': { last: '2020-01-01' },
      'tell-staff': { last: '2020-01-01' },
    });
    render(<LeadHabits />);
    expect((await habit('Run a role play')).getByRole('status')).not.toHaveTextContent('week ago');
    expect((await habit('Check in')).getByRole('status')).toHaveTextContent('a quarter ago');
    expect((await habit('Tell your staff')).getByRole('status')).toHaveTextContent(/^Last done 1 January 2020\.$/);
  });

  it('shows what was settled about gifts', async () => {
    await whoMayGive.setValue('Anyone, up to 30 euros');
    render(<LeadHabits />);
    const gifts = await habit('Settle who');
    expect(await gifts.findByText('Settled: Anyone, up to 30 euros')).toBeVisible();
    await giftsAllowed.setValue(false);
    expect(await gifts.findByText(/Gifts are not permitted here/)).toBeVisible();
  });

  it('says so when a day cannot be kept', async () => {
    render(<LeadHabits />);
    const play = await habit('Run a role play');
    const save = vi.spyOn(leadHabits, 'setValue').mockRejectedValue(new Error('full'));
    await userEvent.click(play.getByRole('button'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^That could not be saved/);
    save.mockRestore();
  });
});
