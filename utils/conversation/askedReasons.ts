import { storage } from 'wxt/utils/storage';
import type { Severity } from '../../rules/types';
import { ruleSeverities } from '../ruleFacts/ruleCategories';
import { askReasons, severities } from '../settings/settings';
import { giveReason } from '../stats/giveReason';
import type { SentReason } from '../stats/sentReasons';
import type { StatEvent, StatKey } from '../stats/statRow';

/** A flag that was sent with a reply, for as long as the agent may still say why. */
export interface SentFlag {
  ruleId: string;
  /** Masked, as it is counted. */
  phrase: string;
}

interface Asked {
  /** The id of the batch of counts in which the flag was sent. */
  id: string;
  /** In milliseconds since 1970. */
  at: number;
  flag: StatKey;
}

/** By conversation: in the browser's memory only, forgotten when it closes. */
const asked = storage.defineItem<Record<string, Asked>>('session:askedReasons', { fallback: {} });

/** At most this many are remembered. */
const MOST = 100;
/** For this long after a reply, in milliseconds, the agent may still say why. */
const JUST_NOW = 3_600_000;

const WEIGHT: Record<Severity, number> = { warning: 2, caution: 1, hint: 0 };

/**
 * Remembers the most severe flag that was just sent in a conversation, as one question for each reply is enough. Does
 * nothing if the agent is not to be asked. Callers take turns. Rejects without storage.
 * @param id of the batch of counts
 * @param key of the conversation
 * @param now in milliseconds since 1970
 * @returns whether there is something to ask
 */
export async function noteSentFlags(
  id: string,
  key: string,
  events: readonly StatEvent[],
  now: number,
): Promise<boolean> {
  const sent = events.filter(({ outcome, change }) => outcome === 'sent' && change === 1);
  if (sent.length === 0 || !(await askReasons.getValue())) return false;
  const settled = await severities.getValue();
  const weight = ({ ruleId }: StatKey) => WEIGHT[settled[ruleId] ?? ruleSeverities[ruleId] ?? 'caution'];
  const [first] = [...sent].sort((one, other) => weight(other) - weight(one));
  const { outcome: _, change: __, ...flag } = first as StatEvent;
  await change(key, { id, at: now, flag });
  return true;
}

/** The flag for which the agent may still say why it was sent. Never rejects. @param now in milliseconds since 1970 */
export async function sentFlagOf(key: string, now: number): Promise<SentFlag | undefined> {
  const known = (await asked.getValue().catch((): Record<string, Asked> => ({})))[key];
  if (!known || !isJustNow(known, now) || !(await askReasons.getValue().catch(() => false))) return undefined;
  const { ruleId, phrase } = known.flag;
  return { ruleId, phrase };
}

/**
 * Takes the agent's reason, or that there is none, and does not ask again. An answer that comes too late is not
 * counted. Callers take turns.
 * @param now in milliseconds since 1970
 * @returns why it could not be stored, as a sentence
 */
export async function answerReason(
  key: string,
  reason: SentReason | undefined,
  now = Date.now(),
): Promise<string | undefined> {
  const known = (await asked.getValue())[key];
  if (!known || !isJustNow(known, now)) return undefined;
  const trouble = reason && (await giveReason(known.id, key, known.flag, reason));
  if (trouble === undefined) await change(key, undefined);
  return trouble;
}

/** Forgets all flags that were sent. Rejects without storage. */
export function forgetAsked(): Promise<void> {
  return asked.removeValue();
}

function isJustNow({ at }: Asked, now: number): boolean {
  return now - at <= JUST_NOW;
}

async function change(key: string, one: Asked | undefined): Promise<void> {
  const others = Object.entries(await asked.getValue()).filter(([other]) => other !== key);
  await asked.setValue(Object.fromEntries(one ? [...others.slice(1 - MOST), [key, one]] : others));
}
