// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhatIsKept } from '../../../entrypoints/welcome/WhatIsKept';

afterEach(() => vi.unstubAllEnvs());

describe('what the welcome page says is sent', () => {
  it.each([
    ['nothing, in the ordinary package', '', /^Nothing is sent to anybody\.$/],
    ['counts once they were seen, in a team’s own', 'https://clickhouse.example.com', /counts for your team’s store/],
  ])('is %s', (_, origin, sentence) => {
    vi.stubEnv('STORE_ORIGIN', origin);
    render(<WhatIsKept />);
    expect(screen.getAllByText(/^Nothing is sent/).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(sentence),
    ]);
  });
});
