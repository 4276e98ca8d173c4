import * as v from 'valibot';
import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { TeamStore } from '../policy/teamStore';
import { maskPhrase } from '../stats/maskPhrase';
import type { DayRange } from '../stats/queryStats';
import { isSentReason } from '../stats/sentReasons';
import { countFlag, countReason, emptySheet, NO_REPLIES, type ReplyCounts, type Sheet } from '../stats/sheet';
import { type CountedSituation, OUTCOMES, type Outcome } from '../stats/statRow';
import { askStore, type StoreLogin } from './storeClient';
import { storeOrigin } from './storeOrigin';
import { TEAM } from './team';
import { teamQuery } from './teamQuery';

const text = v.pipe(v.string(), v.maxLength(400));
const answered = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  helpdesk: text,
  situation: text,
  rules_version: text,
  reader_version: text,
  subject: text,
  rule: text,
  phrase: text,
  step: text,
  measure: text,
  total: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/**
 * The team's sheets of a range of days, read like those of this browser: in day order. Of groups of five or more
 * agents.
 * @throws what the store answers, or what keeps it from answering
 */
export async function teamSheetsBetween(
  range: DayRange,
  store: Pick<TeamStore, 'database' | 'table'>,
  login: StoreLogin,
  origin = storeOrigin,
): Promise<Sheet[]> {
  return sheetsOf(await askStore(origin, login, store.database, teamQuery(range, store)));
}

/** The sheets in an answer. An invalid row is skipped: anyone who can insert can forge some. */
export function sheetsOf(rows: readonly unknown[]): Sheet[] {
  const sheets = new Map<string, Sheet>();
  const masks = new Map<string, string>();
  for (const raw of rows) {
    const parsed = v.safeParse(answered, raw);
    if (!parsed.success) continue;
    const { day, helpdesk, situation, rules_version: rules, reader_version: model, ...count } = parsed.output;
    const on = { day, site: helpdesk, situation: situation as CountedSituation, rules, model, source: TEAM };
    const name = JSON.stringify(Object.values(on));
    const sheet = sheets.get(name) ?? emptySheet(on);
    sheets.set(name, sheet);
    const phrase = masks.get(count.phrase) ?? maskPhrase(count.phrase);
    masks.set(count.phrase, phrase);
    put(sheet, { ...count, phrase });
  }
  return [...sheets.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

type Count = Pick<v.InferOutput<typeof answered>, 'subject' | 'rule' | 'phrase' | 'step' | 'measure' | 'total'>;

function put(sheet: Sheet, { subject, rule, phrase, step, measure, total }: Count): void {
  if (subject === 'flag' && OUTCOMES.some((outcome) => outcome === measure)) {
    countFlag(sheet, rule, phrase, measure as Outcome, total);
  } else if (subject === 'reply' && Object.hasOwn(NO_REPLIES, measure)) {
    sheet.replies[measure as keyof ReplyCounts] += total;
  } else if (subject === 'step' && (measure === 'asked' || measure === 'done')) {
    const known = sheet.steps.find((one) => one.step === step);
    const count = known ?? { step: step as ChecklistStepId, asked: 0, done: 0 };
    if (!known) sheet.steps.push(count);
    count[measure] += total;
  } else if (subject === 'reason' && isSentReason(measure)) countReason(sheet, rule, measure, total);
}
