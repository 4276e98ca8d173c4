/**
 * Says in a sentence for the agent why statistics could not be read or written, and that the reply is safe.
 * @param things what is stored, in the plural
 */
export function storageTrouble(error: unknown, things = 'statistics'): string {
  return `${reasonOf(error, things)} Your reply is not affected.`;
}

/** Says in a sentence why something that is stored could not be read or written. @param things in the plural */
export function reasonOf(error: unknown, things: string): string {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return `The ${things} cannot be saved because this computer’s disk, or the browser’s share of it, is full.`;
    case 'MissingAPIError':
    case 'OpenFailedError':
    case 'InvalidStateError':
    case 'SecurityError':
    case 'UnknownError':
      return `The ${things} cannot be reached because the browser does not let Amends use its storage.`;
    case 'VersionError':
      return `The ${things} were made by a newer version of Amends. Update the extension to use them.`;
    default:
      return `The ${things} cannot be saved or read at the moment.`;
  }
}

/** Dexie wraps the browser's error in its own: the inner one says more. */
function nameOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, inner } = error as { name?: string; inner?: unknown };
  return nameOf(inner) ?? name;
}
