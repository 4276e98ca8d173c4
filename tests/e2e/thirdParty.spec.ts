import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION } from './support/places';

const { dependencies } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The notice of one package. */
function noticeOf(name: string): string | undefined {
  const notices = fs.readFileSync(path.join(EXTENSION, 'THIRD-PARTY.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n`);
  return notices.slice(1).find((notice) => notice.startsWith(`${name} `));
}

/** Re-exports other packages and has no code itself; or is only in a team's own package, which has a store. */
const NOT_HERE = ['@tiptap/pm', '@clickhouse/client-web'];

for (const name of Object.keys(dependencies).filter((dependency) => !NOT_HERE.includes(dependency))) {
  test(`the notice of ${name} has its licence`, () => {
    expect(noticeOf(name)).toMatch(/^Licence: \S+/m);
    expect(noticeOf(name)).toContain(dependencies[name]);
  });
}

for (const name of ['suffix-thumb', 'scheduler', 'prosemirror-view']) {
  test(`the notice of ${name}, which another package brings, has its licence`, () => {
    expect(noticeOf(name)).toMatch(/Permission is hereby granted|Apache License/i);
  });
}

test('it contains nothing that only tests need', () => {
  for (const name of ['ckeditor5', 'tinymce', 'vite', 'vitest']) expect(noticeOf(name), name).toBeUndefined();
});
