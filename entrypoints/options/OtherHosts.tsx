import { useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { changeHost } from '../../utils/hosts/changeHost';
import type { HostChange } from '../../utils/hosts/hostChange';
import { hostOf } from '../../utils/hosts/hostPattern';
import { chosenHosts, genericHosts, silencedHelpdesks } from '../../utils/settings/settings';
import { AddHost } from './AddHost';
import './otherHosts.css';

/** Hosts that the agent chose beside the known helpdesks, and helpdesks that are coached in generic mode. */
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
      <h2 id="other-hosts">Other addresses</h2>
      <p className="quiet">
        For a helpdesk that is not listed above, or one that your company hosts itself. Zammad, FreeScout, osTicket,
        Odoo, Discourse and Chatwoot are recognised there. On any other page the coach reads along in whatever you
        write: it cannot tell notes from replies.
      </p>
      {hosts.length > 0 && (
        <ul className="list hosts">
          {hosts.map((host) => (
            <li key={host}>
              <div>
                <p>{hostOf(host)}</p>
                {isSilenced(host) && <p className="quiet">You switched the coach off here.</p>}
                {generic.includes(host) && (
                  <p className="quiet">In generic mode, as its reply field was not recognised.</p>
                )}
              </div>
              <div className="row">
                {isSilenced(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`Turn the coach back on for ${hostOf(host)}`}
                    onClick={() => silenced.change((silenced.value ?? []).filter((other) => other !== host))}
                  >
                    Turn back on
                  </button>
                )}
                {generic.includes(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`Leave generic mode on ${hostOf(host)}`}
                    onClick={() => change({ type: 'use-file', host })}
                  >
                    Leave generic mode
                  </button>
                )}
                {chosen.includes(host) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`Remove ${hostOf(host)}`}
                    onClick={() => change({ type: 'forget-host', host })}
                  >
                    Remove
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
