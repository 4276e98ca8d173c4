import { useStoredItem } from '../../components/hooks/useStoredItem';
import { teamId } from '../../rules/teamIds';
import { NO_PACK } from '../../utils/policy/teamPhrase';
import { teamPhrases } from '../../utils/settings/settings';
import { messageOf } from './messageOf';

/** The message for a flag, including one of the team's own phrases. */
export function useMessageOf(): (ruleId: string) => string {
  const { value: pack = NO_PACK } = useStoredItem(teamPhrases);
  return (ruleId) => pack.phrases.find(({ id }) => teamId(id) === ruleId)?.message ?? messageOf(ruleId);
}
