import { i18n } from '#i18n';

const LONGEST_QUOTE = 160;

/** ClickHouse's error numbers, including those of 18.16. */
const KNOWN = {
  login: [192, 193, 194, 195, 516],
  rights: [291, 492, 497],
  noTable: [60, 81],
  busy: [241, 202, 252, 159, 160],
} as const satisfies Record<string, number[]>;
const KINDS = Object.keys(KNOWN) as (keyof typeof KNOWN)[];

/** Says in a sentence why a team's store could not be queried, or accepted nothing. */
export function storeTrouble(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : String(error);
  const code = /\bCode: (\d+)/.exec(message)?.[1] ?? (error as { code?: string } | null)?.code;
  const kind = KINDS.find((one) => KNOWN[one].some((number) => number === Number(code)));
  if (kind) return i18n.t(`teamStore.trouble.${kind}`);
  // The message of what fetch throws when nobody answers is not meant for people.
  if (error instanceof TypeError || /timeout|fetch/i.test(message)) return i18n.t('teamStore.trouble.unreachable');
  const words = message.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE);
  return words === '' ? i18n.t('teamStore.trouble.error') : i18n.t('teamStore.trouble.errorWords', { words });
}
