import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportIncidents } from '../../../utils/incidents/exportIncidents';
import type { Incident } from '../../../utils/incidents/incident';

const INCIDENT: Incident = {
  id: 'not-for-the-file',
  day: '2026-11-21',
  site: 'zendesk',
  situation: 'recovery',
  causeKind: 'system',
  stage: 'order',
  source: '',
  failed: 'Room 12, sold "twice"',
  cause: 'Two calendars,\none room',
  effect: '',
  fix: '=HYPERLINK("http://example.com")',
  prevention: 'Ça ira',
};

describe('exportIncidents', () => {
  it('has the byte order mark and the header, also without incidents', () => {
    expect(exportIncidents([]).trimEnd()).toBe(
      '\uFEFFDay,Helpdesk,What failed,Cause,Effect,Fix,Prevention,Situation,Kind of cause,Stage,Source',
    );
  });

  it('contains every text as it was written, and no cell starts a formula', () => {
    const { data, errors } = Papa.parse<string[]>(exportIncidents([INCIDENT]), { newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data[1]).toEqual([
      '2026-11-21',
      'zendesk',
      'Room 12, sold "twice"',
      'Two calendars,\none room',
      '',
      '\'=HYPERLINK("http://example.com")',
      'Ça ira',
      'recovery',
      'system',
      'order',
      '',
    ]);
  });
});
