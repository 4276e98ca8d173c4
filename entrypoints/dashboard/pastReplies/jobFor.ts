import type { Columns } from '../../../utils/pastReplies/columns';
import type { ReviewJob } from '../../../utils/pastReplies/reviewMessages';
import { readTogether } from '../../../utils/settings/readTogether';
import { readerChoice, rulesOff, severities, teamPhrases, usualQuality } from '../../../utils/settings/settings';

/** A file to review, with the team's settings. Rejects when the settings cannot be read. */
export async function jobFor(file: Blob, columns: Columns, withReader: boolean): Promise<ReviewJob> {
  const { choice, pack, ...settings } = await readTogether({
    choice: readerChoice,
    pack: teamPhrases,
    usualQuality,
    rulesOff,
    severities,
  });
  return {
    ...settings,
    file,
    columns,
    pack,
    strictness: choice === 'off' ? 'normal' : choice,
    withReader: withReader && choice !== 'off',
  };
}
