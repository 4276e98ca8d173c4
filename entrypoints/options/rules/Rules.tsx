import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { SetByTeam } from '../../../components/settings/SetByTeam';
import { LOCALE } from '../../../utils/language/locale';
import { RULE_GROUPS } from './catalogue';
import { FoundRules } from './FoundRules';
import { RuleFold } from './RuleFold';
import { searchRules } from './searchRules';
import { useRuleSettings } from './useRuleSettings';
import './rules.css';

const ALL = RULE_GROUPS.reduce((sum, { rules }) => sum + rules.length, 0);

// Looked up once, not with each letter of a search.
const WORDS = {
  title: i18n.t('options.allRules.title'),
  lead: i18n.t('options.allRules.lead'),
  search: i18n.t('options.allRules.search'),
  searchFor: i18n.t('options.allRules.searchFor'),
};

function foundWords(count: number): string {
  if (count === 0) return i18n.t('options.allRules.noneFound');
  return i18n.t('options.allRules.found', { count: count.toLocaleString(LOCALE), all: ALL.toLocaleString(LOCALE) });
}

/** Every rule, to look through, search, switch, and weigh. */
export function Rules() {
  const settings = useRuleSettings();
  const [typed, setTyped] = useState('');
  const question = useDeferredValue(typed.trim());
  const found = question === '' ? [] : searchRules(RULE_GROUPS, question);
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <section className="card rules" aria-labelledby="all-rules">
      <h2 id="all-rules">{WORDS.title}</h2>
      <p className="quiet">{WORDS.lead}</p>
      {settings?.severityRuling && (
        <>
          <p>{i18n.t('options.allRules.fixed')}</p>
          <SetByTeam ruling={settings.severityRuling} />
        </>
      )}
      {settings?.trouble && <p className="trouble">{settings.trouble}</p>}
      <label className="field">
        <span>{WORDS.search}</span>
        <input
          type="search"
          autoComplete="off"
          value={typed}
          placeholder={WORDS.searchFor}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p role="status" className="quiet">
        {question !== '' && foundWords(count)}
      </p>
      {settings &&
        (question === '' ? (
          <div>
            {RULE_GROUPS.map((group) => (
              <RuleFold key={group.id} group={group} settings={settings} />
            ))}
          </div>
        ) : (
          <FoundRules key={question} groups={found} settings={settings} />
        ))}
    </section>
  );
}
