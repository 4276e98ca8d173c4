import { useState } from 'react';
import { i18n } from '#i18n';
import { LOCALE } from '../../../utils/language/locale';
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
        <strong>{title}</strong> <span className="quiet">{countWords(rules.length, off)}</span>
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

function countWords(all: number, off: number): string {
  const rules = i18n.t('options.allRules.count', all, { count: all.toLocaleString(LOCALE) });
  if (off === 0) return rules;
  const isOff = i18n.t('options.allRules.off', off, { count: off.toLocaleString(LOCALE) });
  return i18n.t('options.allRules.countAndOff', { rules, off: isOff });
}
