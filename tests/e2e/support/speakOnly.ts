import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXTENSION } from './places';

/**
 * Copies the package for tests, with the messages of one language only. The browser then uses these, whatever its own
 * language: Debian's Chromium has only English unless a package adds others.
 */
export function speakOnly(language: string): { folder: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `amends-${language}-`));
  const locales = path.join(EXTENSION, '_locales');
  const isSpoken = (file: string) => path.dirname(file) !== locales || path.basename(file) === language;
  fs.cpSync(EXTENSION, folder, { recursive: true, filter: isSpoken });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
