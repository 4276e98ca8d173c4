import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// On a machine busy with other things, a page may take long to show something.
configure({ asyncUtilTimeout: 10_000 });

/** For one test file: this module is loaded once for all that share a process. */
export function setUpDocument(): void {
  afterEach(() => cleanup());
}
