import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/database';
import { FIELDS, LONGEST_FIELD } from '../../../utils/incidents/incidentFields';
import type { IncidentFields } from '../../../utils/incidents/incidentRequest';
import { deleteIncident, incidentsBetween, saveIncident } from '../../../utils/incidents/storedIncidents';

const EMPTY: IncidentFields = { failed: '', cause: '', effect: '', fix: '', prevention: '' };
const ALL_DAYS = { from: '', to: '' };

beforeEach(() => database.incidents.clear());

describe('saveIncident', () => {
  it('stores the texts as they are, without blanks around them, with the local day and an id', async () => {
    const fields = {
      ...EMPTY,
      failed: '  Mail to m.ortiz@example.com bounced,\nticket 4477123, https://example.com \n',
      fix: 'Called her.',
    };
    expect(await saveIncident(fields, 'zendesk', new Date(2026, 10, 21, 23, 59).getTime())).toBeUndefined();
    const [incident] = await incidentsBetween(ALL_DAYS);
    expect(incident).toEqual({
      ...EMPTY,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      day: '2026-11-21',
      site: 'zendesk',
      failed: 'Mail to m.ortiz@example.com bounced,\nticket 4477123, https://example.com',
      fix: 'Called her.',
    });
  });

  it('keeps two of the same', async () => {
    await saveIncident({ ...EMPTY, failed: 'Late' }, 'gmail');
    await saveIncident({ ...EMPTY, failed: 'Late' }, 'gmail');
    expect(await database.incidents.count()).toBe(2);
  });

  it.each(FIELDS)('refuses an overlong text in %s, and cuts nothing', async (field) => {
    const fits = { ...EMPTY, [field]: ` ${'x'.repeat(LONGEST_FIELD)} ` };
    expect(await saveIncident(fits, 'gmail')).toBeUndefined();
    const trouble = await saveIncident({ ...EMPTY, [field]: 'x'.repeat(LONGEST_FIELD + 1) }, 'gmail');
    expect(trouble).toMatch(/has 2,001 characters, and 2,000 fit\. Nothing was cut or saved/);
    expect(await database.incidents.count()).toBe(1);
  });

  it('keeps nothing when nothing was written', async () => {
    expect(await saveIncident({ ...EMPTY, failed: ' \n' }, 'gmail')).toMatch(/say at least what failed/);
    expect(await database.incidents.count()).toBe(0);
  });

  it('says in words that the disk is full', async () => {
    vi.spyOn(database.incidents, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await saveIncident({ ...EMPTY, failed: 'Late' }, 'gmail')).toMatch(
      /^The incident notes cannot be saved because this computer’s disk/,
    );
  });
});

describe('incidentsBetween', () => {
  beforeEach(async () => {
    for (const day of [19, 20, 21]) {
      await saveIncident({ ...EMPTY, failed: String(day) }, 'gmail', new Date(2026, 10, day, 12).getTime());
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
