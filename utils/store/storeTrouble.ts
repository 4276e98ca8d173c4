import { i18n } from '#i18n';

const LONGEST_QUOTE = 160;

/** By ClickHouse's own numbers of errors, those of 18.16 among them. */
const SENTENCES: Record<number, string> = {
  ...same([192, 193, 194, 195, 516], i18n.t('teamStore.trouble.login')),
  ...same([291, 492, 497], i18n.t('teamStore.trouble.rights')),
  ...same([60, 81], i18n.t('teamStore.trouble.noTable')),
  ...same([241, 202, 252, 159, 160], i18n.t('teamStore.trouble.busy')),
};

/** Says in a sentence why a team's store could not be asked, or took nothing in. */
export function storeTrouble(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : String(error);
  const code = /\bCode: (\d+)/.exec(message)?.[1] ?? (error as { code?: string } | null)?.code;
  const known = SENTENCES[Number(code)];
  if (known) return known;
  // What fetch throws when nobody answers has no words for a person.
  if (error instanceof TypeError || /timeout|fetch/i.test(message)) return i18n.t('teamStore.trouble.unreachable');
  const words = message.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE);
  return words === '' ? i18n.t('teamStore.trouble.error') : i18n.t('teamStore.trouble.errorWords', { words });
}

function same(codes: readonly number[], sentence: string): Record<number, string> {
  return Object.fromEntries(codes.map((code) => [code, sentence]));
}
