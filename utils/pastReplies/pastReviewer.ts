import type { TeamRules } from '../../rules/engine/library/teamRules';
import type { Reading, Strictness } from '../../rules/reader/reading';
import { reviewRead } from '../../rules/review';
import type { Review, UsualQuality } from '../../rules/types';
import { followTeam, type TeamSeverities } from '../policy/followTeam';

/** The team's settings for how replies are judged. */
export interface TeamWord {
  usualQuality?: UsualQuality;
  strictness?: Strictness;
  rulesOff?: readonly string[];
  severities?: TeamSeverities;
  teamRules?: TeamRules;
}

/** Reviews a sent reply as the coach would have, with the team's settings. Pure. */
export function reviewPast(
  text: string,
  customerMessage: string | undefined,
  reading: Reading | undefined,
  { usualQuality, strictness, rulesOff = [], severities = {}, teamRules }: TeamWord = {},
): Review {
  const review = reviewRead(text, { customerMessage, usualQuality, teamRules }, reading, strictness);
  const flags = review.flags.filter(({ ruleId }) => !rulesOff.includes(ruleId));
  return followTeam({ ...review, flags }, severities);
}
