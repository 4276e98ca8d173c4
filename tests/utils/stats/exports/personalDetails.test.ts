import { parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { rules } from '../../../../rules/engine/library';
import { review } from '../../../../rules/review';
import { type CountedFlag, EMPTY_LEDGER, settle } from '../../../../utils/coach/ledger';
import { database } from '../../../../utils/database';
import { collectCounts } from '../../../../utils/stats/exports/collectCounts';
import { type ExportFormat, readyFile } from '../../../../utils/stats/exports/exportFormats';
import { importCounts } from '../../../../utils/stats/imports/importCounts';
import { maskPhrase } from '../../../../utils/stats/maskPhrase';
import { statsBetween } from '../../../../utils/stats/queryStats';
import { recordEvents } from '../../../../utils/stats/recordEvents';
import { fileOf, sampleHead, sampleSheet } from '../../../support/countsOf';
import { seeded } from '../../../support/monthOfEvents';

const random = seeded(1000);
const pick = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;
const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** A made-up name of four syllables, which is not a word of any language. */
function madeUpName(): string {
  const syllable = () => `${pick([...'bdfgklmprstvz'])}${pick([...'aeiou'])}${pick([...'nlrxz'])}`;
  const name = [syllable(), syllable(), syllable(), syllable()].join('');
  return pick([name, name.charAt(0).toUpperCase() + name.slice(1)]);
}

/** Details by kind: as an agent writes them, and what of them must not be found. */
const KINDS: Record<string, () => { detail: string; telling: string }> = {
  name() {
    const telling = madeUpName();
    return { detail: pick([telling, `Mr ${telling}`, `${telling}'s`, `Rose ${telling}`]), telling };
  },
  number() {
    const telling = digits(7);
    return { detail: pick([telling, `#${telling}`, `+44 ${telling}`, `ORD-${telling}`, `£${telling}`]), telling };
  },
  mailAddress() {
    const telling = madeUpName();
    return { detail: pick([`${telling}@mail.example`, `our.team@${telling}.com`]), telling };
  },
  address() {
    const telling = madeUpName();
    return { detail: pick([`12 ${telling} Street`, `${telling} lane 7`, `Flat 2, ${telling}`]), telling };
  },
  link() {
    const telling = madeUpName();
    return { detail: pick([`https://${telling}.example/our/policy`, `www.service.com/${telling}`]), telling };
  },
};

const DETAILS = Object.values(KINDS).flatMap((make) => Array.from({ length: 200 }, make));
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

/** The file of each format, as text. */
async function exported(): Promise<Record<ExportFormat, string>> {
  const counts = await collectCounts({ from: '', to: '' }, '');
  const blobOf = async (format: ExportFormat) => (await readyFile(counts, format, new Map(), true)).contents;
  const parquet = await parquetReadObjects({ file: await (await blobOf('parquet')).arrayBuffer() });
  return {
    csv: await (await blobOf('csv')).text(),
    jsonl: await (await blobOf('jsonl')).text(),
    parquet: JSON.stringify(parquet.map((row) => ({ ...row, count: Number(row.count) }))),
  };
}

async function expectNoDetail(): Promise<void> {
  expect((await statsBetween({ from: '', to: '' })).length).toBeGreaterThan(100);
  for (const [format, text] of Object.entries(await exported())) {
    const small = text.toLowerCase();
    const found = DETAILS.filter(({ telling }) => small.includes(telling.toLowerCase()));
    expect(found, format).toEqual([]);
  }
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
