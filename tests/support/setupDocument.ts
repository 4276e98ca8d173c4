import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a page shows comes when it comes, on machines that are busy with other things too.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
