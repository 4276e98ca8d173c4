import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { dropTimer, finishTimer, openTimers, postponeTimer, setTimers } from '../../../utils/timers/timers';
import { sweepTimers, takeReminders } from '../../../utils/timers/timerUpkeep';

const MINUTE = 60_000;
const START = new Date(2026, 10, 20, 14, 0).getTime();

const which = fc.nat(5);
const step = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    kind: fc.constantFrom('commitment' as const, 'progress' as const, 'updates' as const),
    conversation: fc.constantFrom('a', 'b'),
    minutes: fc.integer({ min: -10, max: 3000 }),
    repeats: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('finish' as const, 'finish twice' as const, 'drop' as const), which }),
  fc.record({ type: fc.constant('postpone' as const), which, minutes: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({ type: fc.constantFrom('sweep' as const, 'remind' as const) }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 3000 }) }),
);

describe('timers, in any order of what agents and background do', () => {
  it('are counted at most once, and are never both open and counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await database.timers.clear();
        await database.promises.clear();
        const ids: string[] = [];
        let now = START;
        for (const at of steps) {
          const id = 'which' in at ? (ids[at.which % Math.max(1, ids.length)] ?? 'none') : 'none';
          if (at.type === 'wait') now += at.minutes * MINUTE;
          else if (at.type === 'sweep') await sweepTimers(now);
          else if (at.type === 'remind') await takeReminders(now);
          else if (at.type === 'postpone') await postponeTimer(id, at.minutes, now);
          else if (at.type === 'drop') await dropTimer(id, now);
          else if (at.type === 'set') {
            const { kind, conversation, minutes, repeats } = at;
            const due = now + minutes * MINUTE;
            const origin = 'https://acme.zendesk.com';
            const place = { kind, conversation, site: 'zendesk', origin, label: '#7', address: `${origin}/7` };
            const timer = { ...place, due, remind: due, ...(repeats && { everyMinutes: 60 }) };
            ids.push(...(await setTimers([timer], now)).map((added) => added.id));
          } else {
            const panels = at.type === 'finish' ? 1 : 2;
            const next = await Promise.all(Array.from({ length: panels }, () => finishTimer(id, now)));
            ids.push(...next.flatMap((timer) => timer?.id ?? []));
          }

          const rows = await database.timers.toArray();
          const open = await openTimers();
          expect(
            rows
              .filter(({ label, address }) => label ?? address)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(open.map(({ id }) => id).sort());
          const counted = { met: 0, missed: 0, dropped: 0 };
          for (const count of await promisesBetween({ from: '', to: '' })) {
            for (const end of ['met', 'missed', 'dropped'] as const) counted[end] += count[end];
          }
          const ended = (status: string) => rows.filter((row) => row.status === status).length;
          expect(counted).toEqual({ met: ended('met'), missed: ended('missed'), dropped: ended('dropped') });
          expect(open.length + counted.met + counted.missed + counted.dropped).toBe(rows.length);
          const places = open.map(({ conversation, kind }) => `${conversation} ${kind}`);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
