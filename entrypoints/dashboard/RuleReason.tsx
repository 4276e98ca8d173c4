import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';
import { reasonWords } from '../../components/panel/reasonWords';
import { SEVERITY_WORDS } from '../../utils/coach/card/severityWords';
import { ruleFacts } from '../../utils/ruleFacts/ruleFacts';
import type { reasonsIn } from '../../utils/stats/figures/sums';
import { inFigures, inList } from './figureWords';

interface RuleReasonProps {
  ruleId: string;
  /** Why its flags were sent anyway. */
  reasons?: ReturnType<typeof reasonsIn>;
}

/** Why a rule flags what it flags, and why agents sent it anyway, one click away. */
export function RuleReason({ ruleId, reasons = [] }: RuleReasonProps) {
  const facts = Object.hasOwn(ruleFacts, ruleId) ? ruleFacts[ruleId] : undefined;
  if (!facts) return <span className="quiet">{i18n.t('dashboard.ruleReason.unknownRule')}</span>;
  const { severity, message, why, example, sources } = facts;
  return (
    <details className="reason no-print">
      <summary>{i18n.t('dashboard.ruleReason.why')}</summary>
      <p lang="en">
        {message} {why}
      </p>
      {example && (
        <p className="quiet">
          <Words
            text={i18n.t('dashboard.ruleReason.example', { example: '{example}' })}
            parts={{ example: <span lang="en">{example}</span> }}
          />
        </p>
      )}
      <p className="quiet">
        {sources.length === 0
          ? i18n.t('dashboard.ruleReason.severity', { severity: SEVERITY_WORDS[severity] })
          : i18n.t('dashboard.ruleReason.severityAndSources', {
              severity: SEVERITY_WORDS[severity],
              sources: sources.join('; '),
            })}
      </p>
      {reasons.length > 0 && (
        <p>
          {i18n.t('dashboard.ruleReason.whySentAnyway', {
            reasons: inList(reasons.map(([reason, count]) => `${reasonWords(reason)} (${inFigures(count)})`)),
          })}
        </p>
      )}
    </details>
  );
}
