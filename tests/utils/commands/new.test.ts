import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule } from '../../../rules/rule';
import { newHelpdesk } from '../../../utils/commands/newHelpdesk.mjs';
import { newRule } from '../../../utils/commands/newRule.mjs';
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

let folder: string;
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const load = async (file: string) =>
  (await runnerImport<Record<string, unknown>>(path.join(folder, file), { configFile: false, root: folder })).module;
/** Provides a file or folder of the project, either as a copy to change or only to be read. */
const bring = (name: string, how: 'copy' | 'link') => {
  const target = path.join(folder, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  if (how === 'copy') fs.cpSync(path.join(PROJECT, name), target, { recursive: true });
  else fs.symlinkSync(path.join(PROJECT, name), target);
};

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'amends-new-')));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a new rule', () => {
  beforeEach(() => {
    const shared = ['defineRule.ts', 'putInPlace.ts', 'families.ts'];
    for (const name of [...shared, 'defensive', 'excuse', 'steps']) {
      bring(`rules/${name}`, 'copy');
    }
  });

  it.each([
    ['as you know', 'as you know'],
    ['As you know, …', 'as you know'],
    ['That’s  how it is!', 'that (is|has) how it is'],
    ["We don't, I apologise", 'we do not i apologize'],
  ])('flags %s', async (words, match) => {
    const { files, next } = await newRule(folder, ['defensive/as-you-may-know', words]);
    expect(files).toEqual(['rules/defensive/as-you-may-know.ts']);
    expect(next).toContain('-t "defensive/as-you-may-know"');
    const rule = (await load('rules/defensive/as-you-may-know.ts')).default as Rule;
    expect(rule).toMatchObject({ match: [match], flags: {}, allows: [], source: [] });
  });

  it.each([
    ['no id', [], 'one of defensive, excuse'],
    ['an unknown category', ['rude/as-you-know', 'as you know'], 'one of defensive, excuse'],
    ['a folder of other things', ['steps/as-you-know', 'as you know'], 'one of defensive, excuse'],
    ['a name in capitals', ['defensive/AsYouKnow', 'as you know'], 'small letters'],
    ['a way out of the folder', ['defensive/../as-you-know', 'as you know'], 'small letters'],
    ['no words', ['defensive/as-you-know'], 'what it flags'],
    ['words made only of punctuation', ['defensive/as-you-know', '?!'], 'what it flags'],
  ])('is not written for %s', async (_what, parameters, reason) => {
    await expect(newRule(folder, parameters)).rejects.toThrow(reason);
  });

  it('says what it shares with its family', async () => {
    await newRule(folder, ['excuse/the-moon', 'the moon']);
    const { default: rule } = await load('rules/excuse/the-moon.ts');
    expect(rule).toMatchObject({ match: ['the moon'], when: 'recovery', span: 'clause' });
  });

  it('never replaces another', async () => {
    const before = read('rules/defensive/as-i-said.ts');
    await expect(newRule(folder, ['defensive/as-i-said', 'as i said'])).rejects.toThrow('there already');
    expect(read('rules/defensive/as-i-said.ts')).toBe(before);
  });
});

describe('a new helpdesk', () => {
  const ADDRESS = 'https://app.acme-desk.com/inbox/tickets/42?tab=1';
  beforeEach(() => {
    for (const file of ['utils/helpdesks', 'tests/utils/helpdesks/expected.ts']) bring(file, 'copy');
    for (const file of ['utils/editor', 'rules']) bring(file, 'link');
  });

  it.each([
    ['at the start', 'acme-desk', 'acmeDesk', [undefined, 'chatwoot']],
    ['in the middle', 'helper', 'helper', ['gmail', 'helpscout']],
    ['at the end', 'zz-desk', 'zzDesk', ['zohodesk', undefined]],
  ])('is put %s of list and table', async (_where, id, variable, between) => {
    const { files } = newHelpdesk(folder, [id, 'The "new" one', ADDRESS]);
    expect(files).toContain(`utils/helpdesks/${variable}.ts`);
    expect(read(`tests/utils/helpdesks/pages/${id}.html`)).toContain('We look into it.');

    const helpdesks = (await load('utils/helpdesks/all.ts')).helpdesks as Helpdesk[];
    const made = helpdesks.find((helpdesk) => helpdesk.id === id);
    expect(made).toMatchObject({ name: 'The "new" one', matches: ['https://app.acme-desk.com/*'] });
    expect(made?.conversation(new URL(ADDRESS))).toBe('42');
    expect(made?.conversation(new URL('https://app.acme-desk.com/inbox'))).toBeUndefined();

    const { EXPECTED } = (await load('tests/utils/helpdesks/expected.ts')) as { EXPECTED: Record<string, object> };
    expect(EXPECTED[id]).toMatchObject({
      conversations: [
        [expect.stringContaining('/tickets/42'), '42'],
        [expect.any(String), undefined],
      ],
    });
    for (const names of [helpdesks.map((helpdesk) => helpdesk.id), Object.keys(EXPECTED)]) {
      const at = names.indexOf(id);
      expect([names[at - 1], names[at + 1]]).toEqual(between);
    }
  });

  it.each([
    ['no id', [], 'small letters'],
    ['an id in capitals', ['AcmeDesk', 'Acme', ADDRESS], 'small letters'],
    ['no name', ['acme-desk'], 'what it is called'],
    ['no address', ['acme-desk', 'Acme'], 'address of a conversation'],
    ['an address without a number', ['acme-desk', 'Acme', 'https://acme-desk.com/inbox'], 'address of a conversation'],
    ['an open connection', ['acme-desk', 'Acme', 'http://acme-desk.com/tickets/4'], 'address of a conversation'],
  ])('is not written for %s', (_what, parameters, reason) => {
    expect(() => newHelpdesk(folder, parameters)).toThrow(reason);
  });

  it('changes nothing where there already is one', () => {
    const before = read('utils/helpdesks/all.ts');
    expect(() => newHelpdesk(folder, ['crisp', 'Crisp', ADDRESS])).toThrow('there already');
    expect(read('utils/helpdesks/all.ts')).toBe(before);
  });
});
