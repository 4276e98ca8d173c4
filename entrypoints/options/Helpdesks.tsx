import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import { helpdesks } from '../../utils/helpdesks/all';
import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { allowedSites, silencedHelpdesks } from '../../utils/settings/settings';

/** Where the coach reads along. */
export function Helpdesks() {
  const { value: silenced, change, trouble } = useStoredItem(silencedHelpdesks);
  const { value: sites = [] } = useStoredItem(allowedSites);
  const ruling = useRuling(allowedSites);
  const isListed = (id: string) => sites.some((site) => site === id || helpdeskOfSite(site) === id);
  const isLeftOut = (id: string) => sites.length > 0 && !isListed(id);
  return (
    <section className="card" aria-labelledby="helpdesks">
      <h2 id="helpdesks">{i18n.t('options.helpdesks.title')}</h2>
      <p className="quiet">{i18n.t('options.helpdesks.lead')}</p>
      {sites.length > 0 && <SetByTeam ruling={ruling ?? { reason: undefined }} />}
      {trouble && <p className="trouble">{trouble}</p>}
      {silenced && (
        <ul className="list">
          {helpdesks.map(({ id, name }) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!silenced.includes(id) && !isLeftOut(id)}
                  disabled={isLeftOut(id)}
                  onChange={({ target }) =>
                    change(target.checked ? silenced.filter((other) => other !== id) : [...silenced, id])
                  }
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The helpdesk whose pages are at a host that the team allows. */
function helpdeskOfSite(site: string): string | undefined {
  const address = site.replace(/\*$/, '');
  return URL.canParse(address) ? helpdeskOf(new URL(address))?.id : undefined;
}
