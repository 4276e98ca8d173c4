// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StatsTable } from '../../../components/statistics/StatsTable';
import { StatsTotals } from '../../../components/statistics/StatsTotals';
import type { StatRow } from '../../../utils/stats/statRow';

const ROW: StatRow = {
  day: '2026-11-21',
  site: 'zendesk',
  ruleId: 'non-apology/if-you-feel',
  category: 'non-apology',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  phrase: 'sorry if you feel',
  shown: 12,
  fixed: 7,
  edited: 2,
  dismissed: 0,
  sent: 3,
  disputed: 0,
  blank: 4,
};

describe('StatsTable', () => {
  it('shows a row in words', () => {
    render(<StatsTable rows={[ROW]} siteName={(site) => site.toUpperCase()} />);
    const cells = within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '2026-11-21',
      'ZENDESK',
      'Non-apology',
      'if you feel',
      'sorry if you feel',
      '12',
      '7',
      '2',
      '0',
      '3',
      '0',
      '4',
    ]);
  });

  it('shows the first 50 rows until asked for all', async () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({ ...ROW, phrase: `phrase ${index}` }));
    render(<StatsTable rows={rows} siteName={(site) => site} />);
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 230 rows' }));
    expect(screen.getAllByRole('row')).toHaveLength(231);
  });
});

it('StatsTotals says what each figure counts', () => {
  render(<StatsTotals totals={{ shown: 1200, fixed: 7, edited: 2, dismissed: 0, sent: 3, disputed: 0, blank: 5 }} />);
  expect(screen.getByText('1,200')).toBeVisible();
  expect(screen.getByText('Still in the reply when it was sent.')).toBeVisible();
  expect(screen.getByText('Sent with a blank').nextElementSibling).toHaveTextContent('5');
});
