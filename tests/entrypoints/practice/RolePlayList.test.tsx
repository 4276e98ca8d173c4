// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RolePlayList } from '../../../entrypoints/practice/RolePlayList';
import { ROLE_PLAYS } from '../../../entrypoints/practice/rolePlays/all';

const result = { times: 1, at: 0, taken: 4, needed: 5, stung: 0 };

it.each([
  [{ ...result }, '✓ Done once, last 4 of 5'],
  [{ ...result, times: 2 }, '✓ Done twice, last 4 of 5'],
  [{ ...result, times: 3, taken: 0, needed: 0 }, '✓ Done 3 times'],
])('says of each what became of it: %j', (played, words) => {
  render(<RolePlayList rolePlays={ROLE_PLAYS} results={{ outage: played }} chosen="outage" onChoose={() => {}} />);
  expect(screen.getByText('1 of 12 done')).toBeVisible();
  expect(screen.getByText(words).closest('button')).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getAllByRole('button', { pressed: false, hidden: true })).toHaveLength(11);
  expect(screen.queryAllByText(/✓/)).toHaveLength(1);
});

it('tells which one was chosen', async () => {
  const choose = vi.fn();
  render(<RolePlayList rolePlays={ROLE_PLAYS} results={{}} chosen="outage" onChoose={choose} />);
  await userEvent.click(screen.getByRole('button', { name: /^no food for Biscuit/, hidden: true }));
  expect(choose).toHaveBeenCalledExactlyOnceWith('dog-food');
});
