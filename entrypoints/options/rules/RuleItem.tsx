import { useId } from 'react';
import { SetByTeam } from '../../../components/settings/SetByTeam';
import { SEVERITY_WORDS } from '../../../components/settings/severityWords';
import type { Severity } from '../../../rules/types';
import type { ListedRule } from './catalogue';
import type { RuleSettings } from './useRuleSettings';

const EVIDENCE_WORDS: Record<ListedRule['evidence'], string> = {
  research: 'Research',
  practice: 'Practitioners’ advice',
  reader: 'The reader’s own judgement of the whole reply: no fixed rule',
};

/** A rule: what it says and catches, on what it is based, its switch, and how much it matters. */
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
          <strong>{name}</strong>
        </label>
        <select
          aria-label={`How much “${name}” matters`}
          value={settings.severityOf(id) ?? 'default'}
          disabled={settings.severityRuling !== undefined}
          onChange={({ target }) =>
            settings.chooseSeverity(id, target.value === 'default' ? undefined : (target.value as Severity))
          }
        >
          <option value="default">{SEVERITY_WORDS[severity]} (default)</option>
          {Object.entries(SEVERITY_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <p id={messageId}>{message}</p>
      {example && <p className="quiet">For example: “{example}”</p>}
      <details>
        <summary>Why, and says who</summary>
        <p>{why}</p>
        <p className="quiet">
          {EVIDENCE_WORDS[evidence]}
          {sources.length > 0 ? ': ' : '.'}
          {sources.map(({ title, url }, at) => (
            <span key={title}>
              {at > 0 && '; '}
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
          ))}
        </p>
      </details>
      <SetByTeam ruling={switchRuling} />
    </li>
  );
}
