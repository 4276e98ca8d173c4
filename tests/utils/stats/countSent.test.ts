import { beforeEach, describe, expect, it } from 'vitest';
import { type CountedReply, countSent, REPLY_TABLES } from '../../../utils/stats/countSent';
import { recordEvents, type WatchedDraft } from '../../../utils/stats/recordEvents';
import { NO_REPLIES } from '../../../utils/stats/sheet';
import { modelVersion, rulesVersion } from '../../../utils/stats/versions';
import { database } from '../../../utils/storage/database';
import { takeOnce } from '../../../utils/storage/takeOnce';

/** A Wednesday. */
const AT = new Date(2026, 10, 25, 14, 20).getTime();
const REPLY: CountedReply = {
  site: 'zendesk',
  situation: 'recovery',
  isRead: true,
  at: AT,
  words: 80,
  isFlagged: false,
  wasFlagged: false,
  steps: [
    { step: 'apology', isDone: true },
    { step: 'action', isDone: false },
  ],
};
const DRAFT: WatchedDraft = { day: '2026-11-25', site: 'zendesk', situation: 'recovery', isRead: true };

const send = (reply: CountedReply | undefined, id: string = crypto.randomUUID(), key = 'a') =>
  takeOnce(id, REPLY_TABLES, () => countSent(key, reply, AT));
const watch = (conversation = 'a', id: string = crypto.randomUUID()) =>
  recordEvents({ id, conversation, events: [], watched: DRAFT });
const replies = async () => (await database.sheets.toArray()).map((sheet) => sheet.replies);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('replies', () => {
  it.each<[string, Partial<CountedReply>, Partial<CountedReply & Record<string, number>>]>([
    ['clean from the start', {}, { clean: 1 }],
    ['clean after corrections', { wasFlagged: true }, { clean: 1, corrected: 1 }],
    ['with a flag', { wasFlagged: true, isFlagged: true }, { flagged: 1 }],
  ])('%s are counted on the sheet of their day, situation and versions', async (_, changes, counted) => {
    await send({ ...REPLY, ...changes });
    expect(await database.sheets.toArray()).toEqual([
      {
        day: '2026-11-25',
        site: 'zendesk',
        situation: 'recovery',
        rules: rulesVersion,
        model: modelVersion,
        source: '',
        flags: [],
        replies: { ...NO_REPLIES, watched: 1, sent: 1, words: 80, ...counted },
        steps: [
          { step: 'apology', asked: 1, done: 1 },
          { step: 'action', asked: 1, done: 0 },
        ],
      },
    ]);
  });

  it('judged by the rules alone are on another sheet', async () => {
    await send(REPLY);
    await send({ ...REPLY, isRead: false });
    expect((await database.sheets.toArray()).map(({ model }) => model).sort()).toEqual(['', modelVersion]);
  });

  it('are watched once until they are sent, however often their coach restarts', async () => {
    await watch();
    await watch();
    await send(REPLY);
    expect(await replies()).toMatchObject([{ watched: 1, sent: 1 }]);
    await watch();
    await watch('b');
    expect(await replies()).toMatchObject([{ watched: 3, sent: 1 }]);
  });

  it('are counted once, though their message arrives twice', async () => {
    await watch('a', 'watch');
    await watch('a', 'watch');
    await send(REPLY, 'send');
    await send(REPLY, 'send');
    expect(await replies()).toMatchObject([{ watched: 1, sent: 1, words: 80 }]);
    expect((await database.hours.toArray()).flatMap(({ sent }) => sent).reduce((a, b) => a + b)).toBe(1);
  });

  it('that were not judged end their draft, and are not counted', async () => {
    await watch();
    await send(undefined);
    expect(await replies()).toMatchObject([{ watched: 1, sent: 0 }]);
    expect(await database.openFlags.count()).toBe(0);
  });

  it('are counted by hour of the week, in their month', async () => {
    await send({ ...REPLY, isFlagged: true });
    const [month] = await database.hours.toArray();
    expect(month).toMatchObject({ month: '2026-11', site: 'zendesk' });
    const wednesdayAfterTwo = 2 * 24 + 14;
    expect(month?.sent[wednesdayAfterTwo]).toBe(1);
    expect(month?.flagged[wednesdayAfterTwo]).toBe(1);
  });
});
