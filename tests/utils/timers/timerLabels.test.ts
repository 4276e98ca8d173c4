import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database';
import { forgetTickets, labelTimer } from '../../../utils/timers/timerLabels';
import { sampleTimer } from '../../support/sampleView';

const labels = async () => (await database.timers.toArray()).map(({ label }) => label);

beforeEach(() => database.timers.clear());

describe('labelTimer', () => {
  it.each([
    ['Kim’s lamp', 'Kim’s lamp'],
    ['  Kim’s\n\u202Elamp ', 'Kim’s lamp'],
    ['   ', undefined],
  ])('%j gives a timer the label %j', async (written, label) => {
    await database.timers.add(sampleTimer({ label: '#7' }));
    await labelTimer('timer-1', written);
    expect(await labels()).toEqual([label]);
  });

  it('changes neither ended nor missing timers', async () => {
    await database.timers.add(sampleTimer({ status: 'met' }));
    await labelTimer('timer-1', 'Kim’s lamp');
    await labelTimer('timer-9', 'Kim’s lamp');
    expect(await labels()).toEqual([undefined]);
  });
});

describe('forgetTickets', () => {
  it('removes from every timer what identifies its ticket, and nothing else', async () => {
    const timer = sampleTimer({ status: 'waiting' });
    await database.timers.bulkAdd([
      { ...timer, label: '#7', address: 'https://acme.zendesk.com/agent/tickets/7' },
      { ...timer, id: 'timer-2' },
    ]);
    await forgetTickets();
    expect(await database.timers.toArray()).toEqual([timer, { ...timer, id: 'timer-2' }]);
  });
});
