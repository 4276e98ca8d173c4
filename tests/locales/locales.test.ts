import fs from 'node:fs';
import path from 'node:path';
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['de', 'es', 'fr'];
const FOLDERS = ['entrypoints', 'components', 'utils'];

const messagesOf = (language: string) =>
  new Map(
    parseMessagesText(fs.readFileSync(`locales/${language}.yml`, 'utf8'), 'YAML')
      .map((message): [key: string, message: ParsedMessage] => [message.key.join('.'), message])
      // The browser's own keys.
      .filter(([key]) => !key.startsWith('@@')),
  );
const english = messagesOf('en');

/** Every form of a message. */
const formsOf = (message: ParsedMessage): string[] =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message];
const namesIn = (form: string) => [...new Set(form.match(/\{\w+\}/g))].sort();
const namesOf = (message: ParsedMessage) => [...new Set(formsOf(message).flatMap(namesIn))].sort();

const sources = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
).map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }));
const code = `${sources.map(({ text }) => text).join('\n')}\n${fs.readFileSync('wxt.config.ts', 'utf8')}`;

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);

  it('has every message that English has, and no other', () => {
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !messages.has(key))).toEqual([]);
  });

  it('fills each message with what English does, and as many forms', () => {
    for (const [key, message] of messages) {
      const own = english.get(key) as ParsedMessage;
      expect([key, namesOf(message)]).toEqual([key, namesOf(own)]);
      expect([key, message.type]).toEqual([key, own.type]);
    }
  });

  it('says something in every form', () => {
    const empty = [...messages].filter(([, message]) => formsOf(message).some((form) => form.trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });
});

describe('English', () => {
  /** Keys are spelt out, or built from a typed part: `t(`steps.${id}.label`)`. */
  const spelt = new Set(code.match(/'[a-zA-Z]\w*(?:\.\w+)*'/g)?.map((quoted) => quoted.slice(1, -1)));
  const built = [...code.matchAll(/`([a-zA-Z]\w*\.(?:[\w.]|\$\{(?:[^{}]|\{[^{}]*\})+\})*)`/g)]
    .map(([, key]) => key as string)
    .filter((key) => key.includes('${'))
    .map((key) => new RegExp(`^${key.replace(/\$\{(?:[^{}]|\{[^{}]*\})+\}/g, '[\\w-]+').replaceAll('.', '\\.')}$`));
  const inManifest = new Set([...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key));

  it('has no message that nothing asks for', () => {
    const unused = [...english.keys()].filter(
      (key) =>
        !spelt.has(key) && !inManifest.has(key.replaceAll('.', '_')) && !built.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('has nothing that browsers take for a substitution', () => {
    const odd = [...english].filter(([, message]) => formsOf(message).some((form) => form.includes('$')));
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

interface Node {
  type: string;
  [field: string]: unknown;
}

// What a screen reader reads out, or hovering shows.
const SHOWN = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title']);
const WORDS = /\p{L}{2,}/u;
/** The same in every language. */
const NAMES = new Set(['Amends', 'PNG', 'SVG', 'https://app.example.com']);
const isSentence = (text: string) => WORDS.test(text) && !NAMES.has(text);

describe('the pages', () => {
  const pages = sources.filter(({ file }) => file.endsWith('.tsx'));

  it.each(pages.map(({ file, text }) => [file, text]))('%s has no sentence of its own', (file, text) => {
    const { program } = parseSync(file, text, { lang: 'tsx' });
    expect(wordsIn(program as unknown as Node)).toEqual([]);
  });
});

/** Words in elements or in what describes them; those intentionally in English, as `lang` says, are left out. */
function wordsIn(node: Node): string[] {
  if (node.type === 'JSXElement' && isEnglish(node.openingElement as Node)) return [];
  const own = ownWords(node);
  const inner = Object.values(node)
    .flat()
    .filter((child): child is Node => typeof (child as Node | null)?.type === 'string')
    .flatMap(wordsIn);
  return [...own, ...inner];
}

function ownWords({ type, value, name }: Node): string[] {
  const text = String(value).trim();
  if (type === 'JSXText') return isSentence(text) ? [text] : [];
  const isShown = type === 'JSXAttribute' && SHOWN.has((name as { name: string }).name);
  const literal = isShown ? (value as { type: string; value: string } | null) : null;
  return literal?.type === 'Literal' && isSentence(literal.value) ? [literal.value] : [];
}

function isEnglish({ attributes }: Node): boolean {
  return (attributes as Node[]).some(
    (attribute) =>
      attribute.type === 'JSXAttribute' &&
      (attribute.name as { name: string }).name === 'lang' &&
      (attribute.value as { value?: string } | null)?.value === 'en',
  );
}
