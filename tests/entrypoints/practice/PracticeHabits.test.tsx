// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PracticeHabits } from '../../../entrypoints/practice/PracticeHabits';
import type { PracticeResults } from '../../../utils/practice/practiceResults';
import { practiceReminder } from '../../../utils/practice/practiceStore';

const RESULTS = { outage: { times: 1, at: 1, taken: 4, needed: 6, stung: 2 } };

beforeEach(() => fakeBrowser.reset());

function Page({ start }: { start: PracticeResults }) {
  const [results, setResults] = useState(start);
  return (
    <>
      <output>{JSON.stringify(results)}</output>
      <PracticeHabits results={results} onChange={setResults} />
    </>
  );
}

it('reminds only when the agent wants it', async () => {
  render(<Page start={{}} />);
  const box = await screen.findByRole('checkbox', { name: 'Remind me to practise' });
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription('A notification, a week after your last role play.');
  await userEvent.click(box);
  await vi.waitFor(async () => expect(await practiceReminder.getValue()).toBe(true));
});

it('deletes the results, and brings them back', async () => {
  render(<Page start={RESULTS} />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete the results' }));
  expect(screen.getByText('{}')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Delete the results' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(JSON.stringify(RESULTS))).toBeVisible();
  expect(screen.queryByText('The results were deleted.')).toBeNull();
});
