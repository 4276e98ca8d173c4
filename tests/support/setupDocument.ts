import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// On a machine busy with other things, a page may take long to show something.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
