// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SituationSwitch } from '../../../components/checklist/SituationSwitch';
import { SITUATION_PLANS } from '../../../rules/checklist/situations';
import { SITUATIONS, type Situation } from '../../../rules/types';

type Props = Partial<Parameters<typeof SituationSwitch>[0]>;

function show(props: Props = {}) {
  const onChange = vi.fn();
  const element = (more: Props) => (
    <SituationSwitch situation="auto" recovery={false} onChange={onChange} {...props} {...more} />
  );
  const { rerender } = render(element({}));
  return { onChange, update: (more: Props) => rerender(element(more)), user: userEvent.setup() };
}

const select = () => screen.getByRole('combobox', { name: 'Situation' });

describe('SituationSwitch', () => {
  it('offers all seven', () => {
    show();
    expect(
      within(select())
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'Automatic',
      'Ordinary',
      'Recovery',
      'Cannot be fixed',
      'Not our fault',
      'We noticed first',
      'Serious incident',
    ]);
  });

  it.each<[Situation, boolean, string]>([
    ['auto', false, 'It seems that nothing went wrong.'],
    ['auto', true, 'It seems that something went wrong for this customer.'],
    ['ordinary', false, 'Nothing went wrong for this customer.'],
    ...Object.entries(SITUATION_PLANS).map(
      ([situation, { meaning }]) => [situation, true, meaning] as [Situation, boolean, string],
    ),
  ])('says what %s means (recovery: %s)', (situation, recovery, words) => {
    show({ situation, recovery });
    expect(select()).toHaveValue(situation);
    expect(select()).toHaveAccessibleDescription(words);
  });

  it.each(SITUATIONS)('lets the agent choose %s', async (situation) => {
    const { onChange, user } = show({ situation: situation === 'auto' ? 'ordinary' : 'auto' });
    await user.selectOptions(select(), situation);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(situation);
  });

  it('offers what the texts speak for, with one press', async () => {
    const { onChange, update, user } = show({ situation: 'recovery', suggestion: 'serious' });
    expect(screen.getByText('This looks like: Serious incident')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch to Serious incident' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('serious');
    update({ situation: 'serious' });
    expect(screen.queryByText(/^This looks like/)).toBeNull();
    expect(select()).toHaveFocus();
  });

  it('says in a recovery that gifts are not permitted', () => {
    const { update } = show({ recovery: true, giftsAllowed: false });
    expect(screen.getByText(/^Your team may not send gifts/)).toBeVisible();
    update({ recovery: false });
    expect(screen.queryByText(/^Your team may not send gifts/)).toBeNull();
  });
});
