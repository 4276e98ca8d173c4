import fs from 'node:fs';
import path from 'node:path';

/** The languages that a package speaks. */
export const LANGUAGES = ['de', 'en', 'es', 'fr'];

/**
 * What a browser makes of a text of the manifest, `__MSG_manifest_openPanel__`.
 * @param folder of the package
 * @throws for a text that is no message, or one that the language lacks
 */
export function inLanguage(folder: string, language: string, text: string): string {
  const messages = JSON.parse(fs.readFileSync(path.join(folder, '_locales', language, 'messages.json'), 'utf8'));
  const message = messages[/^__MSG_(\w+)__$/.exec(text)?.[1] ?? '']?.message;
  if (!message) throw new Error(`${text} is no message in ${language}.`);
  return message;
}
