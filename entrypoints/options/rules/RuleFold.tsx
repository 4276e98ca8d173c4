import { useState } from 'react';
import type { RuleGroup } from './catalogue';
import { RuleItem } from './RuleItem';
import type { RuleSettings } from './useRuleSettings';

/** The rules of a category, folded: those of a closed one are not in the page, so that it stays quick. */
export function RuleFold({ group: { title, rules }, settings }: { group: RuleGroup; settings: RuleSettings }) {
  const [isOpen, setOpen] = useState(false);
  const off = rules.filter(({ id }) => !settings.isOn(id)).length;
  return (
    <details className="rule-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{title}</strong>{' '}
        <span className="quiet">
          {rules.length === 1 ? '1 rule' : `${rules.length} rules`}
          {off > 0 && `, ${off} off`}
        </span>
      </summary>
      {isOpen && (
        <ul className="list">
          {rules.map((rule) => (
            <RuleItem key={rule.id} rule={rule} settings={settings} />
          ))}
        </ul>
      )}
    </details>
  );
}
