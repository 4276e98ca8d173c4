import { useState } from 'react';
import { i18n } from '#i18n';
import { LOCALE } from '../../../utils/language/locale';
import type { RuleGroup } from './catalogue';
import { RuleItem } from './RuleItem';
import type { RuleSettings } from './useRuleSettings';

/** How many are shown at first: nobody reads through more. */
const FIRST = 20;

/** The rules that a search has found, by category. */
export function FoundRules({ groups, settings }: { groups: readonly RuleGroup[]; settings: RuleSettings }) {
  const [isWhole, setWhole] = useState(false);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  let room = isWhole ? count : FIRST;
  return (
    <>
      {groups.map(({ id, title, rules }) => {
        const shown = rules.slice(0, room);
        room -= shown.length;
        if (shown.length === 0) return null;
        return (
          <div key={id}>
            <h3>{title}</h3>
            <ul className="list">
              {shown.map((rule) => (
                <RuleItem key={rule.id} rule={rule} settings={settings} />
              ))}
            </ul>
          </div>
        );
      })}
      {!isWhole && count > FIRST && (
        <div className="row">
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {i18n.t('options.allRules.showAll', { count: count.toLocaleString(LOCALE) })}
          </button>
        </div>
      )}
    </>
  );
}
