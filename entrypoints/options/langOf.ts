import { isReaderId } from '../../rules/reader/readerIds';
import { isTeamId } from '../../rules/teamIds';

/** The language of a rule's name, for a screen reader; undefined if it is that of the interface or a team's own. */
export function langOfName(ruleId: string): 'en' | undefined {
  return isReaderId(ruleId) || isTeamId(ruleId) ? undefined : 'en';
}

/** The language of the messages for a rule's flags: ours are English; undefined for a team's own. */
export function langOfMessage(ruleId: string): 'en' | undefined {
  return isTeamId(ruleId) ? undefined : 'en';
}
