import { reasonWords } from '../../components/panel/reasonWords';
import { SEVERITY_WORDS } from '../../components/settings/severityWords';
import { ruleFacts } from '../../utils/ruleFacts/ruleFacts';
import type { reasonsIn } from '../../utils/stats/figures/sums';
import { inFigures } from './figureWords';

interface RuleReasonProps {
  ruleId: string;
  /** Why its flags were sent anyway. */
  reasons?: ReturnType<typeof reasonsIn>;
}

/** Why a rule flags what it flags, and why agents sent it anyway, one click away. */
export function RuleReason({ ruleId, reasons = [] }: RuleReasonProps) {
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
      {reasons.length > 0 && (
        <p>
          Why its flags were sent anyway:{' '}
          {reasons.map(([reason, count]) => `${reasonWords(reason)} (${inFigures(count)})`).join(', ')}.
        </p>
      )}
    </details>
  );
}
