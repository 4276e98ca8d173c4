import { takeOnce } from '../storage/takeOnce';
import { changeSheets } from './changeSheets';
import { recordEvents } from './recordEvents';
import type { SentReason } from './sentReasons';
import { countReason } from './sheet';
import { sheetOf } from './sheetOf';
import { SINK_TABLES } from './sinks';
import type { StatKey } from './statRow';
import { storageTrouble } from './storageTrouble';

/**
 * Counts why a flag was sent anyway, once per request. If the flag is wrong, it is now counted as disputed and no
 * longer as sent; its reply still counts as one sent with a flag. Never rejects.
 * @param id of the request
 * @param conversation the conversation's name in storage
 * @returns a sentence for the agent when it could not be stored; on a retry, what is already stored stays as it is
 */
export async function giveReason(
  id: string,
  conversation: string,
  flag: StatKey,
  reason: SentReason,
): Promise<string | undefined> {
  if (reason === 'wrong') {
    const events = [
      { ...flag, outcome: 'sent', change: -1 },
      { ...flag, outcome: 'disputed', change: 1 },
    ] as const;
    const trouble = await recordEvents({ id: `${id} wrong`, conversation, events });
    if (trouble !== undefined) return trouble;
  }
  try {
    await takeOnce(`${id} reason`, SINK_TABLES, () =>
      changeSheets([{ on: sheetOf(flag) }], (sheet) => countReason(sheet, flag.ruleId, reason)),
    );
    return undefined;
  } catch (error) {
    return storageTrouble(error);
  }
}
