import { useId } from 'react';
import { i18n } from '#i18n';
import { Words } from '../../../components/page/Words';
import { SetByTeam } from '../../../components/settings/SetByTeam';
import type { Severity } from '../../../rules/types';
import { SEVERITY_WORDS } from '../../../utils/coach/card/severityWords';
import { langOfName } from '../langOf';
import { Basis } from './Basis';
import type { ListedRule } from './catalogue';
import type { RuleSettings } from './useRuleSettings';

// Looked up once: items come and go with each letter of a search.
const FOR_EXAMPLE = i18n.t('options.allRules.forExample', { example: '{example}' });
const WHY = i18n.t('options.allRules.why');

/** A rule: what it says and catches, what it is based on, its switch, and how much it matters. */
export function RuleItem({ rule, settings }: { rule: ListedRule; settings: RuleSettings }) {
  const { id, name, severity, message, why, example, evidence, sources } = rule;
  const messageId = useId();
  const switchRuling = settings.switchRuling(id);
  return (
    <li className="rule">
      <div className="rule-head">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.isOn(id)}
            disabled={switchRuling !== undefined}
            aria-describedby={messageId}
            onChange={({ target }) => settings.switchRule(id, target.checked)}
          />
          <strong lang={langOfName(id)}>{name}</strong>
        </label>
        <select
          aria-label={i18n.t('options.allRules.weight', { name })}
          value={settings.severityOf(id) ?? 'default'}
          disabled={settings.severityRuling !== undefined}
          onChange={({ target }) =>
            settings.chooseSeverity(id, target.value === 'default' ? undefined : (target.value as Severity))
          }
        >
          <option value="default">
            {i18n.t('options.allRules.asItComes', { severity: SEVERITY_WORDS[severity] })}
          </option>
          {Object.entries(SEVERITY_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <p id={messageId} lang="en">
        {message}
      </p>
      {example && (
        <p className="quiet">
          <Words text={FOR_EXAMPLE} parts={{ example: <span lang="en">{example}</span> }} />
        </p>
      )}
      <details>
        <summary>{WHY}</summary>
        <p lang="en">{why}</p>
        <p className="quiet">
          <Basis evidence={evidence} sources={sources} />
        </p>
      </details>
      <SetByTeam ruling={switchRuling} />
    </li>
  );
}
