import { parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { rules } from '../../../../rules/engine/library/library';
import { review } from '../../../../rules/review';
import { type CountedFlag, EMPTY_LEDGER, settle } from '../../../../utils/coach/reply/ledger';
import type { ExportFormat } from '../../../../utils/stats/exports/exportFormats';
import { importCounts } from '../../../../utils/stats/imports/importCounts';
import { maskPhrase } from '../../../../utils/stats/maskPhrase';
import { statsBetween } from '../../../../utils/stats/queryStats';
import { recordEvents } from '../../../../utils/stats/recordEvents';
import { database } from '../../../../utils/storage/database';
import { fileOf, sampleHead, sampleSheet } from '../../../support/countsOf';
import { exported } from '../../../support/exported';
import { seeded } from '../../../support/seeded';

const random = seeded(1000);
const pick = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;
const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** A made-up name of four syllables, which is not a word of any language. */
function madeUpName(): string {
  const syllable = () => `${pick([...'bdfgklmprstvz'])}${pick([...'aeiou'])}${pick([...'nlrxz'])}`;
  const name = [syllable(), syllable(), syllable(), syllable()].join('');
  return pick([name, name.charAt(0).toUpperCase() + name.slice(1)]);
}

const letters = (count: number) => Array.from({ length: count }, () => pick([...'BCDFGHJKLMNPQRSTVWXZ'])).join('');
const grouped = (text: string, sign: string) => (text.match(/.{1,4}/g) ?? []).join(sign);
const ending = () => pick(['com', 'co.uk', 'example', 'de', 'org', 'io']);

/** A detail as an agent writes it, and which parts of it must not be found. */
interface Detail {
  detail: string;
  telling: string[];
}

/** Details by kind, each in many shapes. */
const KINDS: Record<string, () => Detail> = {
  name() {
    const [name, other] = [madeUpName(), madeUpName()];
    const detail = pick([
      name,
      `Mr ${name}`,
      `Mrs. ${name},`,
      `Dr ${name}`,
      `${name}'s`,
      `${name}’s`,
      `Rose ${name}`,
      `${name} Young`,
      `O’${name}`,
      `“${name}”`,
      `(${name})`,
      name.toUpperCase(),
      `van der ${name}`,
      `J. ${name}`,
    ]);
    return pick([
      { detail, telling: [name] },
      { detail: `${name} ${other}`, telling: [name, other] },
      { detail: `${name}-${other}`, telling: [name, other] },
      { detail: `${other}, ${name}`, telling: [name, other] },
      { detail: `Señora ${name} y ${other}`, telling: [name, other] },
    ]);
  },
  number() {
    const telling = digits(7);
    const detail = pick([
      telling,
      `#${telling}`,
      `ORD-${telling}`,
      `£${telling}`,
      `no.${telling}`,
      `ticket:${telling}`,
    ]);
    return { detail: pick([detail, `(${detail})`, `${detail}?`]), telling: [telling] };
  },
  phone() {
    const [area, line] = [digits(4), digits(6)];
    const signs = [' ', '-', '.', '/', ''];
    const detail = pick([
      `+44 ${area}${pick(signs)}${line}`,
      `0${area}${pick(signs)}${line}`,
      `(0${area}) ${line}`,
      `tel:+49${area}${line}`,
      `+1-${area}-${line} ext. 12`,
    ]);
    return { detail, telling: [line] };
  },
  iban() {
    const account = digits(18);
    const iban = `${pick(['DE', 'AT', 'GB', 'FR', 'NL', 'es'])}${digits(2)}${pick(['', letters(4)])}${account}`;
    const detail = pick([iban, grouped(iban, ' '), grouped(iban, '-'), iban.toLowerCase(), `IBAN:${iban}`]);
    return { detail, telling: [account, grouped(iban, ' '), account.slice(4, 11)] };
  },
  card() {
    const card = digits(16);
    const detail = pick([
      card,
      grouped(card, ' '),
      grouped(card, '-'),
      `ending in ${card.slice(9)}`,
      `****${card.slice(9)}`,
    ]);
    return { detail, telling: [card, card.slice(9), grouped(card, ' ')] };
  },
  mailAddress() {
    const [name, host] = [madeUpName(), madeUpName()];
    const detail = pick([
      `${name}@${host}.${ending()}`,
      `${name}.order@${host}.${ending()}`,
      `${name}+team@${host}.${ending()}`,
      `<${name}@${host}.${ending()}>`,
      `mailto:${name}@${host}.${ending()}`,
      `${name} at ${host} dot ${ending()}`,
      `${name}(at)${host}.${ending()}`,
      `${name} [at] ${host} [dot] com`,
      `"${name}" <our.team@${host}.com>`,
      `${name}@${host}`.toUpperCase(),
    ]);
    return { detail, telling: [name, host] };
  },
  address() {
    const [street, town] = [madeUpName(), madeUpName()];
    const detail = pick([
      `12 ${street} Street`,
      `${street} lane 7`,
      `Flat 2, ${street}`,
      `${street}straße 9`,
      `7b ${street} Road, ${town}`,
      `c/o ${street}, ${town}`,
      `PO Box 12, ${town}`,
      `${town} ${letters(2)}${digits(1)} ${digits(1)}${letters(2)}`,
    ]);
    return { detail, telling: [street, town] };
  },
  code() {
    const [letter, digit] = [letters(5), digits(5)];
    const code = pick([`${letter}-${digit}`, `${letter}${digit}`, `${letter}/${digit}`, `${digit}_${letter}`]);
    return { detail: pick([code, `#${code}`, code.toLowerCase(), `PNR ${letter}`]), telling: [letter] };
  },
  link() {
    const [host, path] = [madeUpName(), madeUpName()];
    const detail = pick([
      `https://${host}.example/our/policy`,
      `http://${host}.${ending()}/${path}?order=${digits(6)}#team`,
      `www.service.com/${path}`,
      `${host}.${ending()}/${path}`,
      `//${host}.${ending()}`,
      `ftp://our:team@${host}.com`,
      `[here](https://${host}.com/${path})`,
      `hxxps://${host}[.]com`,
      `file:///home/${path}/order`,
      `\\\\${host}\\${path}`,
    ]);
    return { detail, telling: [host, path] };
  },
  handle() {
    const [name, date] = [madeUpName(), `${digits(2)}.${digits(2)}.19${digits(2)}`];
    const detail = pick([
      `@${name}`,
      `skype:${name}`,
      `#${name}`,
      `${name}_${digits(2)}`,
      `user=${name}`,
      `~${name}`,
      `${name}*`,
    ]);
    return pick([
      { detail, telling: [name] },
      { detail: `born ${date}`, telling: [date] },
      { detail: `${digits(3)}.${digits(3)}.12.7 ${name}`, telling: [name] },
    ]);
  },
};

const DETAILS = Object.values(KINDS).flatMap((make) => Array.from({ length: 100 }, make));
const PHRASES = rules
  .flatMap(({ flags }) => Object.keys(flags))
  .flatMap((example) => review(example.replace(/[[\]]/g, ''), { situation: 'recovery' }).flags);

/** A flag of each detail, somewhere among the words of a phrase. */
const FLAGS: CountedFlag[] = DETAILS.map(({ detail }, place) => {
  const { ruleId, category, phrase } = pick(PHRASES);
  const words = phrase.split(' ');
  words.splice(Math.floor(random() * (words.length + 1)), 0, detail);
  const text = words.join(' ');
  return { id: String(place), ruleId, category, text, phrase: text };
});

/** The file in each format, as text. */
async function files(): Promise<Record<ExportFormat, string>> {
  const parquet = await parquetReadObjects({ file: (await exported({ format: 'parquet' })).bytes.buffer });
  return {
    csv: (await exported({ format: 'csv' })).text,
    jsonl: (await exported({ format: 'jsonl' })).text,
    parquet: JSON.stringify(parquet.map((row) => ({ ...row, count: Number(row.count) }))),
  };
}

async function expectNoDetail(): Promise<void> {
  expect((await statsBetween({ from: '', to: '' })).length).toBeGreaterThan(100);
  for (const [format, text] of Object.entries(await files())) {
    const small = text.toLowerCase();
    const found = DETAILS.filter(({ telling }) => telling.some((part) => small.includes(part.toLowerCase())));
    expect(found, format).toEqual([]);
  }
  // And nothing that only a detail could have.
  for (const { phrase } of await statsBetween({ from: '', to: '' }))
    expect(phrase).not.toMatch(/[\p{N}\p{Lu}@\\_#*<>[\]]/u);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a thousand made-up personal details', () => {
  it('are found in no export when agents wrote them', async () => {
    expect(DETAILS).toHaveLength(1000);
    const filing = {
      site: 'zendesk',
      day: '2026-11-21',
      situation: 'recovery',
      isRead: false,
      mask: maskPhrase,
    } as const;
    const { events } = settle(EMPTY_LEDGER, FLAGS, new Set(FLAGS.map(({ id }) => id)), [], filing);
    expect(events).toHaveLength(1000);
    expect(await recordEvents({ id: 'a', conversation: 'a', events })).toBeUndefined();
    await expectNoDetail();
  });

  it('are found in no export when another program wrote them into a file that is imported', async () => {
    const flags = FLAGS.map(({ ruleId, text }) => ({ ruleId, phrase: text, shown: 1 }));
    const file = fileOf(sampleHead(), { sheet: sampleSheet({ flags }) });
    const outcome = await importCounts(file, new AbortController().signal, () => {});
    expect(outcome).toMatchObject({ imported: { sheets: 1 } });
    await expectNoDetail();
  });
});
