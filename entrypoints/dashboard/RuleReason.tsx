import { SEVERITY_WORDS } from '../../components/severityWords';
import { ruleFacts } from '../../utils/stats/ruleFacts';

/** Why a rule flags what it flags, one click away. */
export function RuleReason({ ruleId }: { ruleId: string }) {
  const facts = Object.hasOwn(ruleFacts, ruleId) ? ruleFacts[ruleId] : undefined;
  if (!facts) return <span className="quiet">A rule that this version does not have any more.</span>;
  const { severity, message, why, example, sources } = facts;
  return (
    <details className="reason no-print">
      <summary>Why</summary>
      <p>
        {message} {why}
      </p>
      {example && <p className="quiet">For example: “{example}”</p>}
      <p className="quiet">
        {SEVERITY_WORDS[severity]}.{sources.length > 0 && ` From ${sources.join('; ')}.`}
      </p>
    </details>
  );
}
