import { isReaderId } from '../../rules/readerIds';
import type { Category } from '../../rules/types';

/** The category of a rule's flags, by its id: also of a rule that this version does not have any more. */
export function categoryOf(ruleId: string): Category {
  const [folder, name] = ruleId.split('/');
  return (isReaderId(ruleId) ? name : folder) as Category;
}
