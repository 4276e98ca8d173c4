import fs from 'node:fs';
import path from 'node:path';

/** The languages of a package. */
export const LANGUAGES = ['de', 'en', 'es', 'fr'];

/**
 * What a browser shows for a text of the manifest, `__MSG_manifest_openPanel__`.
 * @param folder the package's folder
 * @throws for a text that is not a message, or one that the language lacks
 */
export function inLanguage(folder: string, language: string, text: string): string {
  const messages = JSON.parse(fs.readFileSync(path.join(folder, '_locales', language, 'messages.json'), 'utf8'));
  const message = messages[/^__MSG_(\w+)__$/.exec(text)?.[1] ?? '']?.message;
  if (!message) throw new Error(`${text} is no message in ${language}.`);
  return message;
}
