import { useMemo } from 'react';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import { NO_PACK } from '../../utils/policy/teamPhrase';
import { loadPack } from '../../utils/policy/teamRules';
import { teamPhrases } from '../../utils/settings/settings';

/** The team's own phrases, as they are flagged; nothing where it has none. */
export function TeamPhrases() {
  const { value: pack = NO_PACK, change, trouble } = useStoredItem(teamPhrases);
  const ruling = useRuling(teamPhrases);
  const { phrases } = useMemo(() => loadPack(pack), [pack]);
  if (phrases.length === 0) return trouble ? <p className="trouble">{trouble}</p> : null;
  return (
    <div className="setting">
      <h3>Phrases of your team{pack.name && `: ${pack.name}`}</h3>
      {ruling ? <SetByTeam ruling={ruling} /> : <p className="quiet">From a file that was opened in this browser.</p>}
      <ul className="list team-phrases">
        {phrases.map(({ id, phrases: patterns, category, message, reason }) => (
          <li key={id}>
            <div>
              <p>
                {patterns.map((pattern) => `“${pattern}”`).join(', ')}
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
            Remove these phrases
          </button>
        </div>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
    </div>
  );
}
