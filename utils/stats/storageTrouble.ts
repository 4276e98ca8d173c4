import { i18n } from '#i18n';

/** What is stored, each with its key in `statistics.things`: each language names it in its own way. */
const THINGS = {
  statistics: 'statistics',
  figures: 'figures',
  'imported figures': 'importedFigures',
  'stored data': 'storedData',
  counts: 'counts',
  hours: 'hours',
  reminders: 'reminders',
  'counts of reminders': 'reminderCounts',
  'incident notes': 'incidentNotes',
  'counts of incidents': 'incidentCounts',
} as const;

/** What could not be read or written. */
export type StoredThings = keyof typeof THINGS;

/** Tells the agent in a sentence why statistics could not be read or written, and that the reply is safe. */
export function storageTrouble(error: unknown, things: StoredThings = 'statistics'): string {
  return i18n.t('statistics.trouble.withReply', { reason: reasonOf(error, things) });
}

/** Says in a sentence why something stored could not be read or written. */
export function reasonOf(error: unknown, things: StoredThings): string {
  const named = { things: i18n.t(`statistics.things.${THINGS[things]}`) };
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return i18n.t('statistics.trouble.diskFull', named);
    case 'MissingAPIError':
    case 'OpenFailedError':
    case 'InvalidStateError':
    case 'SecurityError':
    case 'UnknownError':
      return i18n.t('statistics.trouble.noAccess', named);
    case 'VersionError':
      return i18n.t('statistics.trouble.newerVersion', named);
    default:
      return i18n.t('statistics.trouble.other', named);
  }
}

/** Dexie wraps the browser's error in its own: the inner one says more. */
function nameOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, inner } = error as { name?: string; inner?: unknown };
  return nameOf(inner) ?? name;
}
