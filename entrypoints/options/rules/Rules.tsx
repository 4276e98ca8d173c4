import { useDeferredValue, useState } from 'react';
import { SetByTeam } from '../../../components/settings/SetByTeam';
import { RULE_GROUPS } from './catalogue';
import { FoundRules } from './FoundRules';
import { RuleFold } from './RuleFold';
import { searchRules } from './searchRules';
import { useRuleSettings } from './useRuleSettings';
import './rules.css';

const ALL = RULE_GROUPS.reduce((sum, { rules }) => sum + rules.length, 0);

/** Every rule, to look through, search, switch, and weigh. */
export function Rules() {
  const settings = useRuleSettings();
  const [typed, setTyped] = useState('');
  const question = useDeferredValue(typed.trim());
  const found = question === '' ? [] : searchRules(RULE_GROUPS, question);
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <section className="card rules" aria-labelledby="all-rules">
      <h2 id="all-rules">All rules</h2>
      <p className="quiet">
        What each rule catches, why, and how much it matters. Untick a rule to stop it in every reply.
      </p>
      {settings?.severityRuling && (
        <>
          <p>How much rules matter is fixed.</p>
          <SetByTeam ruling={settings.severityRuling} />
        </>
      )}
      {settings?.trouble && <p className="trouble">{settings.trouble}</p>}
      <label className="field">
        <span>Search the rules</span>
        <input
          type="search"
          autoComplete="off"
          value={typed}
          placeholder="policy, sorry, research…"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p role="status" className="quiet">
        {question !== '' && (count === 0 ? 'No rule has these words.' : `${count} of ${ALL} rules`)}
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
