import { checklistFor } from '../../rules/checklist/checklist';
import { rules } from '../../rules/engine/library/library';
import { review } from '../../rules/review';
import type { Incident, IncidentCount } from '../../utils/incidents/incident';
import { addDays } from '../../utils/stats/figures/periods';
import { emptyMonth, HOURS, hourOfWeek, type MonthHours } from '../../utils/stats/hours';
import type { StoredImport } from '../../utils/stats/imports/storedImport';
import { maskPhrase } from '../../utils/stats/maskPhrase';
import { SENT_REASONS, type SentReason } from '../../utils/stats/sentReasons';
import {
  countFlag,
  countReason,
  countStep,
  emptySheet,
  type Sheet,
  type SheetKey,
  storedKeyOf,
} from '../../utils/stats/sheet';
import type { CountedSituation, Outcome } from '../../utils/stats/statRow';
import type { PromiseCount } from '../../utils/timers/promiseCounts';
import { monthOfRecoveries } from './monthOfRecoveries';
import { seeded } from './seeded';

/** What a team leaves in the statistics. */
export interface TeamMonth {
  sheets: Sheet[];
  hours: MonthHours[];
  promises: PromiseCount[];
  incidents: Incident[];
  incidentCounts: IncidentCount[];
  /** One file per agent, where there are files. */
  imports: StoredImport[];
  /** Counts of flags and of replies that went in. */
  events: number;
}

interface TeamOptions {
  /** The same seed gives the same counts. */
  seed: number;
  /** `2026-11-29` */
  lastDay: string;
  days: number;
  agents: number;
  repliesADay: number;
  /** At most this many events are counted; those left over are drafts that were begun. */
  events?: number;
  /**
   * Each agent's counts came with a file, under a pseudonym, from one of two teams. The last three have their own
   * helpdesk, and one agent does not care for rewrites. Otherwise everything is counted in one browser.
   */
  asFiles?: boolean;
}

/** No reply counts more events than this. */
const MOST_A_REPLY = 20;

const PSEUDONYMS = [
  ...['Avocet', 'Bittern', 'Curlew', 'Dunlin', 'Egret', 'Fulmar', 'Gannet', 'Heron', 'Ibis', 'Jackdaw'],
  ...['Kestrel', 'Lapwing', 'Merlin', 'Nuthatch', 'Osprey', 'Plover', 'Quail', 'Redstart', 'Swift', 'Tern'],
];
const CARELESS = 3;

const SITES = ['zendesk', 'gmail', 'freshdesk'];
const SITUATIONS: readonly CountedSituation[] = [
  'ordinary',
  'ordinary',
  'ordinary',
  'recovery',
  'recovery',
  'not-our-fault',
  'cannot-fix',
];

/**
 * A made-up team: each agent has habits of wording, writes on working days, and uses the rewrites more from week to
 * week. Two rules are often called wrong; one helpdesk is worse than the others; new rules arrive half-way. Some say
 * why they sent something anyway.
 */
export function monthOfEvents(options: TeamOptions): TeamMonth {
  const { seed, lastDay, days, agents, repliesADay, events: most, asFiles } = options;
  const random = seeded(seed);
  // Separate, so that everything else is the same whether or not somebody says why.
  const why = seeded(seed + 1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const sheets = new Map<string, Sheet>();
  const hours = new Map<string, MonthHours>();
  const wordings = wordingsOf(rules.map(({ flags }) => Object.keys(flags)));
  const habits = Array.from({ length: agents }, () =>
    Array.from({ length: 12 }, () => Math.floor(random() ** 2 * wordings.length)),
  );
  const disputed = new Set([wordings[3]?.ruleId, wordings[9]?.ruleId]);
  let events = 0;

  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = addDays(lastDay, -ago);
    const weekday = new Date(`${day}T12:00`).getDay();
    if (weekday === 0 || (weekday === 6 && random() < 0.7)) continue;
    const skill = 1 - ago / days;
    for (let agent = 0; agent < agents; agent += 1) {
      const replies = Math.round(repliesADay * (0.6 + 0.8 * random()));
      for (let reply = 0; reply < replies; reply += 1) {
        const known = SITES[random() < 0.55 ? 0 : random() < 0.7 ? 1 : 2] as string;
        const site = asFiles && agent >= agents - 3 && known === 'freshdesk' ? 'crisp' : known;
        const situation = pick(SITUATIONS);
        const on: SheetKey = {
          day,
          site,
          situation,
          rules: ago > days / 4 ? '0a1b2c3d' : '4e5f6071',
          model: agent % 4 === 0 ? '' : '1-9f8e7d6c',
          source: asFiles ? fileOf(agent) : '',
        };
        if (most !== undefined && events > most - MOST_A_REPLY) {
          sheetOf(on).replies.watched += most - events;
          return monthSoFar(most);
        }
        events += writeReply(on, habits[agent] ?? [], asFiles && agent === CARELESS ? -0.6 : skill);
      }
    }
  }
  return monthSoFar(events);

  function importOf(agent: number): StoredImport {
    const range = { from: addDays(lastDay, 1 - days), to: lastDay };
    const pseudonym = PSEUDONYMS[agent] ?? `Agent ${agent}`;
    const id = fileOf(agent);
    return {
      id,
      ...range,
      holds: [{ browser: `b0${id.slice(2)}`, agent: pseudonym, team: agent % 5 < 3 ? 'Day' : 'Night', ...range }],
      sheets: [...sheets.values()].filter(({ source }) => source === id).length,
      exported: lastDay,
      imported: lastDay,
    };
  }

  function monthSoFar(counted: number): TeamMonth {
    return {
      sheets: [...sheets.values()],
      hours: [...hours.values()],
      ...monthOfRecoveries({ seed, lastDay, days, sites: SITES }),
      imports: Array.from({ length: asFiles ? agents : 0 }, (_, agent) => importOf(agent)),
      events: counted,
    };
  }

  function sheetOf(on: SheetKey): Sheet {
    const name = JSON.stringify(storedKeyOf(on));
    const sheet = sheets.get(name) ?? emptySheet(on);
    sheets.set(name, sheet);
    return sheet;
  }

  function writeReply(on: SheetKey, habit: readonly number[], skill: number): number {
    const sheet = sheetOf(on);
    sheet.replies.watched += 1;
    // A draft that was never finished leaves its flags open.
    const isSent = random() < 0.95;
    const isHard = on.situation !== 'ordinary';
    let counted = 2;
    let isFlagged = false;
    let wasFlagged = false;
    for (let flag = random() * (isHard ? 2.2 : 1.1) * (on.site === 'freshdesk' ? 1.6 : 1); flag > 0.8; flag -= 0.6) {
      const { ruleId, phrase } = wordings[pick(habit)] ?? { ruleId: '', phrase: '' };
      countFlag(sheet, ruleId, phrase, 'shown', 1);
      counted += 2;
      wasFlagged = true;
      if (!isSent) continue;
      const outcome = outcomeOf(ruleId, skill);
      countFlag(sheet, ruleId, phrase, outcome, 1);
      isFlagged ||= outcome === 'sent' || outcome === 'blank';
      const reason = reasonFor(outcome);
      if (reason) countReason(sheet, ruleId, reason);
    }
    if (!isSent) return counted;
    sheet.replies.sent += 1;
    sheet.replies[isFlagged ? 'flagged' : 'clean'] += 1;
    if (wasFlagged && !isFlagged) sheet.replies.corrected += 1;
    sheet.replies.words += 40 + Math.floor(120 * random());
    for (const { id, steps } of checklistFor(on.situation || 'ordinary', isHard)) {
      if (id === 'repair' || id === 'after') continue;
      for (const [place, step] of steps.entries())
        countStep(sheet, step.id, random() < 0.85 - 0.06 * place + 0.1 * skill);
    }
    countHour(on, isFlagged);
    return counted;
  }

  function reasonFor(outcome: Outcome): SentReason | undefined {
    if (outcome === 'disputed') return why() < 0.4 ? 'wrong' : undefined;
    const chance = why();
    if (outcome !== 'sent' || chance > 0.4) return undefined;
    return SENT_REASONS[chance < 0.05 ? 0 : chance < 0.09 ? 1 : chance < 0.3 ? 2 : 3];
  }

  function outcomeOf(ruleId: string, skill: number): Outcome {
    if (disputed.has(ruleId) && random() < 0.3) return 'disputed';
    const chance = random();
    if (chance < 0.35 + 0.25 * skill) return random() < 0.6 ? 'fixed' : 'edited';
    if (chance < 0.72) return random() < 0.93 ? 'sent' : 'blank';
    return chance < 0.95 ? 'dismissed' : random() < 0.3 ? 'disputed' : 'sent';
  }

  function countHour({ day, site, source }: SheetKey, isFlagged: boolean): void {
    const month = day.slice(0, 7);
    const name = `${month} ${site} ${source}`;
    const own = hours.get(name) ?? { ...emptyMonth(month, site), source };
    hours.set(name, own);
    // Most is written in the morning and after lunch.
    const clock = Math.min(19, Math.floor(8 + 4 * random() + (random() < 0.5 ? 5 : 0)));
    const hour = hourOfWeek(new Date(`${day}T${String(clock).padStart(2, '0')}:30`)) % HOURS;
    own.sent[hour] = (own.sent[hour] ?? 0) + 1;
    if (isFlagged) own.flagged[hour] = (own.flagged[hour] ?? 0) + 1;
  }
}

/** The id of an agent's file. */
function fileOf(agent: number): string {
  return `f11e${String(agent).padStart(4, '0')}`;
}

/** How a wording of each rule's example is counted, in an order that looks mixed. */
function wordingsOf(examples: readonly (readonly string[])[]): { ruleId: string; phrase: string }[] {
  const found = examples.flatMap((own) =>
    own.slice(0, 3).flatMap((example) =>
      review(example.replace(/[[\]]/g, ''), { situation: 'recovery' })
        .flags.slice(0, 1)
        .map(({ ruleId, text, phrase }) => {
          const clause = maskPhrase(text);
          return { ruleId, phrase: clause.includes('…') ? maskPhrase(phrase) : clause };
        }),
    ),
  );
  const order = seeded(7);
  return found
    .map((wording) => ({ wording, place: order() }))
    .sort((one, other) => one.place - other.place)
    .map(({ wording }) => wording);
}
