import { useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { changeHost } from '../../utils/hosts/changeHost';
import type { HostChange } from '../../utils/hosts/hostChange';
import { hostOf } from '../../utils/hosts/hostPattern';
import { chosenHosts, genericHosts, silencedHelpdesks } from '../../utils/settings/settings';
import { AddHost } from './AddHost';
import './otherHosts.css';

/** Hosts that the agent chose besides the known helpdesks, and helpdesks that are coached in generic mode. */
export function OtherHosts() {
  const { value: chosen = [], trouble } = useStoredItem(chosenHosts);
  const { value: generic = [] } = useStoredItem(genericHosts);
  const silenced = useStoredItem(silencedHelpdesks);
  const isSilenced = (host: string) => silenced.value?.includes(host) ?? false;
  const [refusal, setRefusal] = useState<string>();
  const change = async (wish: HostChange) => setRefusal(await changeHost(wish));
  const hosts = [...new Set([...chosen, ...generic])];

  return (
    <section className="card" aria-labelledby="other-hosts">
      <h2 id="other-hosts">{i18n.t('options.otherHosts.title')}</h2>
      <p className="quiet">{i18n.t('options.otherHosts.lead')}</p>
      {hosts.length > 0 && (
        <ul className="list hosts">
          {hosts.map((host) => (
            <li key={host}>
              <div>
                <p>{hostOf(host)}</p>
                {isSilenced(host) && <p className="quiet">{i18n.t('options.otherHosts.silenced')}</p>}
                {generic.includes(host) && <p className="quiet">{i18n.t('options.otherHosts.generic')}</p>}
              </div>
              <div className="row">
                {isSilenced(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={i18n.t('options.otherHosts.turnBackOnFor', { host: hostOf(host) })}
                    onClick={() => silenced.change((silenced.value ?? []).filter((other) => other !== host))}
                  >
                    {i18n.t('options.otherHosts.turnBackOn')}
                  </button>
                )}
                {generic.includes(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={i18n.t('options.otherHosts.leaveGenericOn', { host: hostOf(host) })}
                    onClick={() => change({ type: 'use-file', host })}
                  >
                    {i18n.t('options.otherHosts.leaveGeneric')}
                  </button>
                )}
                {chosen.includes(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={i18n.t('options.otherHosts.removeHost', { host: hostOf(host) })}
                    onClick={() => change({ type: 'forget-host', host })}
                  >
                    {i18n.t('options.otherHosts.remove')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="complaint" role="alert">
        {refusal ?? trouble ?? silenced.trouble}
      </p>
      <AddHost taken={chosen} onAdd={(host) => changeHost({ type: 'choose-host', host })} />
    </section>
  );
}
