import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing';

/** Has the extension speak the language of `locales/`, as a browser does once the package is built. */
export function speak(language: 'en' | 'de' | 'es' | 'fr'): void {
  const text = readFileSync(`locales/${language}.yml`, 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
    const values = [substitutions].flat();
    return messages[key]?.message.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '') ?? '';
  };
}
