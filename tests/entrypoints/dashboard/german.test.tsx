// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { emptySheet, type FlagCount, type Sheet } from '../../../utils/stats/sheet';
import { speak } from '../../support/words';

const POLICY = { ruleId: 'defensive/our-policy', phrase: 'our policy' };

function sheet(sent: number, flag: Partial<FlagCount>): Sheet {
  const empty = emptySheet({
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    rules: 'a',
    model: '',
    source: '',
  });
  return {
    ...empty,
    flags: [{ ...POLICY, shown: 0, ...flag }],
    replies: { ...empty.replies, watched: sent, sent, flagged: sent / 2, words: 12_345 },
  };
}

beforeAll(() => {
  // What was loaded before already has its words.
  vi.resetModules();
  speak('de');
});
afterAll(() => {
  vi.resetModules();
  speak('en');
});

it('answers and counts in German, with German numbers, and keeps phrases English', async () => {
  const { FourAnswers } = await import('../../../entrypoints/dashboard/FourAnswers');
  const { KeyFigures } = await import('../../../entrypoints/dashboard/KeyFigures');
  const { NO_FIGURES } = await import('../../../entrypoints/dashboard/useFigures');
  const sheets = [sheet(1300, { shown: 1301, sent: 1300, fixed: 1 })];
  const figures = { ...NO_FIGURES, sheets, before: [sheet(1000, { shown: 1500, sent: 1500 })], isShown: () => true };
  render(
    <>
      <FourAnswers {...figures} />
      <KeyFigures {...figures} />
    </>,
  );
  const answers = within(screen.getByRole('region', { name: 'Kurz gefasst' }));
  expect(answers.getByText('„our policy“')).toHaveAttribute('lang', 'en');
  expect(answers.getByText('Das ging 1.300-mal an Kunden, und 1 von 1.301 Hinweisen wurde behoben.')).toBeVisible();
  expect(answers.getByText('Um ein Drittel gesunken')).not.toHaveAttribute('lang');
  expect(answers.getByText(/^Pro 100 Antworten gingen 100,0 Stellen .* waren es 150,0\.$/)).toBeVisible();
  const withFlag = screen.getByText('Mit Hinweis gesendet').parentElement;
  expect(withFlag).toHaveTextContent('50 %');
  expect(withFlag).toHaveTextContent('n = 1.300 Antworten, 95-%-Intervall 47–53 %');
  expect(screen.getByText('1.300 begonnen, 12.345 Wörter gesendet')).toBeVisible();
});
