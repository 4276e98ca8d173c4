import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../../utils/storage/database';
import { addWaiting, countWaiting } from '../../../utils/store/outbox';
import { pauseAfter, sendOutbox } from '../../../utils/store/sendOutbox';
import { storeTrouble } from '../../../utils/store/storeTrouble';
import { switchStoreOn } from './replies';

const MINUTE = 60_000;

describe('the pause after failures', () => {
  it.each([
    [1, 0.5, 1],
    [2, 1, 2],
    [5, 8, 16],
    [9, 128, 256],
    [10, 180, 360],
    [60, 180, 360],
    [2_000, 180, 360],
  ])('after %i in a row is between %f and %f minutes', (failed, least, most) => {
    expect(pauseAfter(failed, () => 0) / MINUTE).toBe(least);
    expect(pauseAfter(failed, () => 1) / MINUTE).toBe(most);
  });
});

describe('sending', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await Promise.all(database.tables.map((table) => table.clear()));
    await switchStoreOn({ everyMinutes: 60 });
  });
  afterEach(() => vi.unstubAllGlobals());

  const change = (phrase: string) => ({
    ...{ day: '2026-11-21', helpdesk: 'zendesk', situation: 'recovery', rulesVersion: '1', readerVersion: '' },
    ...{ agent: 'Kestrel', subject: 'flag' as const, rule: 'praise/rare', phrase, step: '' },
    ...{ measure: 'shown', change: 1 },
  });
  // Nothing listens on this port, which is never assigned.
  const NOWHERE = 'http://127.0.0.1:9';

  it('asks for nothing where nothing waits', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const tries = await sendOutbox(NOWHERE, () => 0.5);
    expect(tries.failed).toBe(0);
    expect(tries.sent, 'when something was sent').toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  it('keeps what it cannot send, waits longer each time, and remembers that over a restart', async () => {
    await addWaiting([change('a')]);
    for (const [failed, minutes] of [
      [1, 1],
      [2, 2],
      [3, 4],
    ] as const) {
      const began = Date.now();
      const tries = await sendOutbox(NOWHERE, () => 1);
      expect(tries).toMatchObject({ failed, trouble: 'Your team’s store cannot be reached.' });
      expect(tries.next).toBeGreaterThanOrEqual(began + minutes * MINUTE);
      expect(tries.next).toBeLessThanOrEqual(Date.now() + minutes * MINUTE);
      expect(await database.store.get('tries')).toEqual(tries);
    }
    expect(await countWaiting()).toBe(1);
  });

  it('sends nothing to another address than that of the package, and with nothing but the login', async () => {
    const asked: { url: string; headers: Record<string, string> }[] = [];
    vi.stubGlobal('fetch', async (url: URL, { headers }: { headers: Record<string, string> }) => {
      asked.push({ url: String(url), headers });
      return new Response('');
    });
    await addWaiting([change('a')]);
    await sendOutbox('https://clickhouse.example.com');
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0]?.url ?? '').origin).toBe('https://clickhouse.example.com');
    expect(Object.keys(asked[0]?.headers ?? {})).toEqual(['Authorization']);
    expect(await countWaiting()).toBe(0);
  });

  it('stops between two batches when somebody switches it off', async () => {
    const { rows } = { rows: Array.from({ length: 2_500 }, (_, at) => change(`word ${at}`)) };
    await addWaiting(rows);
    const asked = vi.fn(async () => {
      await database.store.put({ name: 'destination', to: 'x', agent: 'a', isOn: false });
      return new Response('');
    });
    vi.stubGlobal('fetch', asked);
    await sendOutbox(NOWHERE);
    expect(asked).toHaveBeenCalledOnce();
    expect(await countWaiting()).toBe(500);
  });
});

describe('what a store answers', () => {
  it.each([
    [new TypeError('Failed to fetch'), 'Your team’s store cannot be reached.'],
    [new Error('Timeout error.'), 'Your team’s store cannot be reached.'],
    [new Error('Code: 193, e.displayText() = DB::Exception: Wrong password'), /does not know this user/],
    [Object.assign(new Error('Authentication failed'), { code: '516' }), /does not know this user/],
    [new Error('Code: 60, e.displayText() = DB::Exception: Table amends_in.x'), /no database or table/],
    [Object.assign(new Error('Not enough privileges'), { code: '497' }), /does not let this user do that/],
    [new Error('<html>\n502 Bad Gateway</html>'), 'answers with an error: <html> 502 Bad Gateway</html>'],
    [new Error(''), 'Your team’s store answers with an error.'],
    ['what?', 'answers with an error: what?'],
    [new Error('x'.repeat(5_000)), /x{160}$/],
  ])('%s is said in a sentence', (error, sentence) => {
    expect(storeTrouble(error)).toMatch(sentence);
  });
});
