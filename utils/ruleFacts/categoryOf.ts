import { isReaderId } from '../../rules/reader/readerIds';
import { isTeamId } from '../../rules/teamIds';
import type { Category } from '../../rules/types';

/** What flags are counted under: phrases that a team listed itself are a category of their own. */
export type CountedCategory = Category | 'team';

/** By rule: a page asks for each flag of a million. */
const known = new Map<string, CountedCategory>();

/** The category of a rule's flags, by its id: also of a rule that this version does not have any more. */
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
