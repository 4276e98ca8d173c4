import { rules } from '../../../rules/engine/library/library';
import { isReaderId } from '../../../rules/reader/readerIds';
import { sourceOf } from '../../../rules/sources';
import { isTeamId } from '../../../rules/teamIds';
import type { FlagView } from './coachView';
import type { TrackedFlag } from './trackFlags';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** A flag as shown to people, with the sources of its advice. */
export function flagView(flag: TrackedFlag): FlagView {
  const { id, ruleId, category, severity, text, message, why, rewrites } = flag;
  const rule = ruleById.get(ruleId);
  return {
    id,
    ruleId,
    category,
    severity,
    text,
    message,
    why,
    rewrites,
    source: rule?.source.map((name) => sourceOf(name).title) ?? [],
    evidence: evidenceOf(ruleId, rule?.evidence),
  };
}

function evidenceOf(ruleId: string, known: FlagView['evidence'] = 'practice'): FlagView['evidence'] {
  if (isTeamId(ruleId)) return 'team';
  return isReaderId(ruleId) ? 'reader' : known;
}
