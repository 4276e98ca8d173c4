import { useMemo } from 'react';
import { i18n } from '#i18n';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import { NO_PACK } from '../../utils/policy/teamPhrase';
import { loadPack } from '../../utils/policy/teamRules';
import { teamPhrases } from '../../utils/settings/settings';

/** The team's own phrases, as they are flagged; nothing if it has none. */
export function TeamPhrases() {
  const { value: pack = NO_PACK, change, trouble } = useStoredItem(teamPhrases);
  const ruling = useRuling(teamPhrases);
  const { phrases } = useMemo(() => loadPack(pack), [pack]);
  if (phrases.length === 0) return trouble ? <p className="trouble">{trouble}</p> : null;
  return (
    <div className="setting">
      <h3>{pack.name ? i18n.t('options.team.phrasesNamed', { name: pack.name }) : i18n.t('options.team.phrases')}</h3>
      {ruling ? <SetByTeam ruling={ruling} /> : <p className="quiet">{i18n.t('options.team.phrasesFromFile')}</p>}
      <ul className="list team-phrases">
        {phrases.map(({ id, phrases: patterns, category, message, reason }) => (
          <li key={id}>
            <div>
              <p>
                {patterns.map((text) => i18n.t('options.quoted', { text })).join(', ')}
                <span className="quiet"> · {CATEGORY_WORDS[category]}</span>
              </p>
              <p>{message}</p>
              <p className="quiet">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
      {!ruling && (
        <div className="row">
          <button type="button" className="button" onClick={() => change(NO_PACK)}>
            {i18n.t('options.team.removePhrases')}
          </button>
        </div>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
    </div>
  );
}
