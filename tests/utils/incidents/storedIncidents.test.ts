import { beforeEach, describe, expect, it, vi } from 'vitest';
import { incidentCountsBetween } from '../../../utils/incidents/incidentCounts';
import { FIELDS, LONGEST_FIELD } from '../../../utils/incidents/incidentFields';
import type { IncidentFields } from '../../../utils/incidents/incidentRequest';
import { deleteIncident, incidentsBetween, saveIncident, sortIncident } from '../../../utils/incidents/storedIncidents';
import { database } from '../../../utils/storage/database';

const EMPTY: IncidentFields = { failed: '', cause: '', effect: '', fix: '', prevention: '' };
const GMAIL = { site: 'gmail' };
const ALL_DAYS = { from: '', to: '' };

beforeEach(() => Promise.all([database.incidents.clear(), database.incidentCounts.clear()]));

const counts = async () =>
  (await incidentCountsBetween(ALL_DAYS)).map(({ causeKind, stage, count }) => `${causeKind} ${stage} ${count}`);

describe('saveIncident', () => {
  it('stores the texts as they are, without blanks around them, with the local day and an id', async () => {
    const fields = {
      ...EMPTY,
      failed: '  Mail to m.ortiz@example.com bounced,\nticket 4477123, https://example.com \n',
      fix: 'Called her.',
    };
    expect(
      await saveIncident(fields, { site: 'zendesk', situation: 'recovery' }, new Date(2026, 10, 21, 23, 59).getTime()),
    ).toBeUndefined();
    const [incident] = await incidentsBetween(ALL_DAYS);
    expect(incident).toEqual({
      ...EMPTY,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      day: '2026-11-21',
      site: 'zendesk',
      situation: 'recovery',
      causeKind: '',
      stage: '',
      source: '',
      failed: 'Mail to m.ortiz@example.com bounced,\nticket 4477123, https://example.com',
      fix: 'Called her.',
    });
  });

  it('keeps two of the same', async () => {
    await saveIncident({ ...EMPTY, failed: 'Late' }, GMAIL);
    await saveIncident({ ...EMPTY, failed: 'Late' }, GMAIL);
    expect(await database.incidents.count()).toBe(2);
  });

  it.each(FIELDS)('refuses an overlong text in %s, and cuts nothing', async (field) => {
    const fits = { ...EMPTY, [field]: ` ${'x'.repeat(LONGEST_FIELD)} ` };
    expect(await saveIncident(fits, GMAIL)).toBeUndefined();
    const trouble = await saveIncident({ ...EMPTY, [field]: 'x'.repeat(LONGEST_FIELD + 1) }, GMAIL);
    expect(trouble).toMatch(/has 2,001 characters, and 2,000 fit\. Nothing was cut or saved/);
    expect(await database.incidents.count()).toBe(1);
  });

  it('keeps nothing when nothing was written', async () => {
    expect(await saveIncident({ ...EMPTY, failed: ' \n' }, GMAIL)).toMatch(/say at least what failed/);
    expect(await database.incidents.count()).toBe(0);
  });

  it('says in words that the disk is full', async () => {
    vi.spyOn(database.incidents, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await saveIncident({ ...EMPTY, failed: 'Late' }, GMAIL)).toMatch(
      /^The incident notes cannot be saved because this computer’s disk/,
    );
  });
});

describe('incidentsBetween', () => {
  beforeEach(async () => {
    for (const day of [19, 20, 21]) {
      await saveIncident({ ...EMPTY, failed: String(day) }, GMAIL, new Date(2026, 10, day, 12).getTime());
    }
  });

  it.each([
    { from: '2026-11-20', to: '2026-11-20', found: ['20'] },
    { from: '2026-11-20', to: '', found: ['21', '20'] },
    { from: '', to: '2026-11-19', found: ['19'] },
    { from: '', to: '', found: ['21', '20', '19'] },
    { from: '2026-11-22', to: '2026-11-19', found: [] },
  ])('$from to $to gives $found', async ({ from, to, found }) => {
    expect((await incidentsBetween({ from, to })).map(({ failed }) => failed)).toEqual(found);
  });

  it('no longer returns what was deleted', async () => {
    const [newest] = await incidentsBetween(ALL_DAYS);
    await deleteIncident(newest?.id ?? '');
    expect((await incidentsBetween(ALL_DAYS)).map(({ failed }) => failed)).toEqual(['20', '19']);
  });
});

describe('the counts of incidents', () => {
  it('follow the notes as they are written, sorted and deleted', async () => {
    const late = { ...EMPTY, failed: 'Late', causeKind: 'supplier', stage: 'delivery' } as const;
    await saveIncident(late, GMAIL);
    await saveIncident(late, GMAIL);
    await saveIncident({ ...EMPTY, failed: 'Lost' }, GMAIL);
    expect(await counts()).toEqual(['  1', 'supplier delivery 2']);

    const lost = (await incidentsBetween(ALL_DAYS)).find(({ failed }) => failed === 'Lost');
    await sortIncident(lost?.id ?? '', { causeKind: 'supplier' });
    await sortIncident(lost?.id ?? '', { stage: 'delivery' });
    expect(await counts()).toEqual(['supplier delivery 3']);
    for (const { id } of await incidentsBetween(ALL_DAYS)) await deleteIncident(id);
    expect(await counts()).toEqual([]);
  });

  it('are as they were when a note cannot be stored', async () => {
    vi.spyOn(database.incidentCounts, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await saveIncident({ ...EMPTY, failed: 'Late' }, GMAIL)).toMatch(/is full/);
    expect(await database.incidents.count()).toBe(0);
    expect(await counts()).toEqual([]);
  });

  it('do not change with a note that is gone', async () => {
    await saveIncident({ ...EMPTY, failed: 'Late' }, GMAIL);
    await deleteIncident('another');
    await sortIncident('another', { stage: 'use' });
    expect(await counts()).toEqual(['  1']);
  });
});
