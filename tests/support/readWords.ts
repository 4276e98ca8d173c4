import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { TestProject } from 'vitest/node';

export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words of a language, as a built package has them. */
export type Messages = Record<string, string>;

/** Reads `locales/` once for all test files. */
export default function readWords(project: TestProject): void {
  const words = LANGUAGES.map((language) => [language, messagesOf(language)]);
  project.provide('words', Object.fromEntries(words));
}

function messagesOf(language: Language): Messages {
  const text = readFileSync(`locales/${language}.yml`, 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

declare module 'vitest' {
  export interface ProvidedContext {
    words: Record<Language, Messages>;
  }
}
