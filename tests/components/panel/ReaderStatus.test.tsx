// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReaderStatus } from '../../../components/panel/ReaderStatus';
import { READER_STATES } from '../../../utils/reader/readerAnswer';

it('says something else of each state', () => {
  for (const state of READER_STATES) render(<ReaderStatus state={state} />);
  const said = screen.getAllByText(/reader/i).map(({ textContent }) => textContent);
  expect(new Set(said).size).toBe(READER_STATES.length);
});
