import type { Columns } from '../../../utils/pastReplies/columns';
import type { ReviewJob } from '../../../utils/pastReplies/reviewMessages';
import { readerChoice, rulesOff, severities, teamPhrases, usualQuality } from '../../../utils/settings/settings';

/** A file to review, with the team's settings. Rejects when the settings cannot be read. */
export async function jobFor(file: Blob, columns: Columns, withReader: boolean): Promise<ReviewJob> {
  const [quality, choice, off, weights, pack] = await Promise.all([
    usualQuality.getValue(),
    readerChoice.getValue(),
    rulesOff.getValue(),
    severities.getValue(),
    teamPhrases.getValue(),
  ]);
  return {
    file,
    columns,
    usualQuality: quality,
    strictness: choice === 'off' ? 'normal' : choice,
    rulesOff: off,
    severities: weights,
    pack,
    withReader: withReader && choice !== 'off',
  };
}
