import { inject } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Language } from './readWords';

/** Makes the extension speak a language of `locales/`, as a browser does once the package is built. */
export function speak(language: Language): void {
  const messages = inject('words')[language];
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
    const values = [substitutions].flat();
    return messages[key]?.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '') ?? '';
  };
}
