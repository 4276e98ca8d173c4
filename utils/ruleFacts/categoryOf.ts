import { isReaderId } from '../../rules/reader/readerIds';
import { isTeamId } from '../../rules/teamIds';
import type { Category } from '../../rules/types';

/** What flags are counted under: phrases that a team listed itself are a separate category. */
export type CountedCategory = Category | 'team';

/** By rule: a page may ask for each of a million flags. */
const known = new Map<string, CountedCategory>();

/** The category of a rule's flags, by its id: even of a rule that this version no longer has. */
export function categoryOf(ruleId: string): CountedCategory {
  const category = known.get(ruleId) ?? readCategory(ruleId);
  known.set(ruleId, category);
  return category;
}

function readCategory(ruleId: string): CountedCategory {
  if (isTeamId(ruleId)) return 'team';
  const [folder, name] = ruleId.split('/');
  return (isReaderId(ruleId) ? name : folder) as Category;
}
