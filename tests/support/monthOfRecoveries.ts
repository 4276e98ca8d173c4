import type { TimerKind } from '../../rules/checklist/checklistStep';
import { countsOfNotes } from '../../utils/incidents/countsOfNotes';
import type { Incident, IncidentCount } from '../../utils/incidents/incident';
import type { CauseKind, Stage } from '../../utils/incidents/incidentKinds';
import { addDays, startOf } from '../../utils/stats/figures/periods';
import type { CountedSituation } from '../../utils/stats/statRow';
import type { PromiseCount } from '../../utils/timers/promiseCounts';
import { seeded } from './seeded';

interface RecoveryOptions {
  seed: number;
  lastDay: string;
  days: number;
  sites: readonly string[];
}

interface Recoveries {
  promises: PromiseCount[];
  incidents: Incident[];
  incidentCounts: IncidentCount[];
}

/** By kind of promise: how many a day, and the share that is kept at first. */
const KINDS: readonly [kind: TimerKind, aDay: number, kept: number][] = [
  ['commitment', 9, 0.7],
  ['updates', 5, 0.55],
  ['progress', 3, 0.8],
  ['check-after', 3, 0.62],
  ['response', 2, 0.85],
];
const SITUATIONS: readonly CountedSituation[] = ['recovery', 'recovery', 'cannot-fix', 'not-our-fault'];

/** What goes wrong for this team: how often, why and where, and what agents write about it. */
const FAILURES: readonly [
  often: number,
  causeKind: CauseKind,
  stage: Stage,
  texts: Pick<Incident, 'failed' | 'cause' | 'effect' | 'fix' | 'prevention'>,
][] = [
  [
    5,
    'supplier',
    'delivery',
    {
      failed: 'The parcel came two days late.',
      cause: 'The carrier left it in its depot.',
      effect: 'The present was not there for the birthday.',
      fix: 'Sent a new one by courier.',
      prevention: 'A second carrier for whatever has a date.',
    },
  ],
  [
    3,
    'process',
    'order',
    {
      failed: 'Room 12 was sold twice.',
      cause: 'Two calendars, and nobody compares them.',
      effect: 'A family stood at the desk for an hour.',
      fix: 'Paid for the hotel next door.',
      prevention: 'One calendar.',
    },
  ],
  [
    2,
    'information',
    'before',
    {
      failed: 'The page promised free returns abroad.',
      cause: 'An old text.',
      effect: 'The customer paid the postage.',
      fix: 'Refunded it.',
      prevention: '',
    },
  ],
  [
    2,
    '',
    '',
    { failed: 'The invoice had the wrong address.', cause: '', effect: '', fix: 'Sent a new one.', prevention: '' },
  ],
  [
    1,
    'system',
    'payment',
    {
      failed: 'Two payments were taken for one order.',
      cause: 'The form was sent twice.',
      effect: 'An overdrawn account.',
      fix: 'Refunded one, and the bank’s fee.',
      prevention: 'The button is off after the first press.',
    },
  ],
];

/** What a made-up team promised and kept (a little more each week), and what it wrote down about failures. */
export function monthOfRecoveries({ seed, lastDay, days, sites }: RecoveryOptions): Recoveries {
  const random = seeded(seed + 1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const often = FAILURES.flatMap(([times, ...failure]) => Array.from({ length: times }, () => failure));
  const promises: PromiseCount[] = [];
  const incidents: Incident[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = addDays(lastDay, -ago);
    // Nobody works on Saturday and Sunday.
    if (day >= addDays(startOf(day, 'week'), 5)) continue;
    const skill = 1 - ago / days;
    for (const site of sites) {
      for (const [kind, aDay, kept] of KINDS) {
        const ended = Math.round((aDay * (0.5 + random())) / sites.length);
        const dropped = random() < 0.3 ? 1 : 0;
        const met = Array.from({ length: ended }).filter(() => random() < kept + 0.2 * skill).length;
        if (ended + dropped === 0) continue;
        const place = { day, site, situation: pick(SITUATIONS), kind, source: '' };
        promises.push({ ...place, met, missed: ended - met, dropped });
      }
    }
    for (let left = random() * 2.4; left > 0.8; left -= 0.8) {
      const [causeKind, stage, texts] = pick(often);
      const place = { day, site: pick(sites), situation: pick(SITUATIONS), causeKind, stage, source: '' };
      incidents.push({ id: `${day}-${incidents.length}`, ...place, ...texts });
    }
  }
  return { promises, incidents, incidentCounts: countsOfNotes(incidents) };
}
