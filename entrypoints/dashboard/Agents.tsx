import { useEffect, useState } from 'react';
import { type AgentFigures, agentFigures } from '../../utils/policy/agentFigures';
import { watchManagedPolicy } from '../../utils/policy/managedPolicy';
import { agentsIn, areEnough } from '../../utils/stats/figures/agents';
import { AgentFunnel } from './AgentFunnel';
import type { Figures } from './useFigures';

/** What the replies of each agent say beside those of the team, where the team's policy allows it. */
export function Agents({ sheets, crowd }: Figures) {
  const [allowed, setAllowed] = useState<AgentFigures>();
  useEffect(() => {
    const read = () => void agentFigures().then(setAllowed, console.error);
    read();
    // A policy may arrive after the page: browsers read it again now and then.
    return watchManagedPolicy(read);
  }, []);
  const figures = allowed?.isAllowed ? agentsIn(sheets, crowd) : [];
  return (
    <section className="part" aria-labelledby="agents">
      <h2 id="agents">Agents</h2>
      {allowed && <p className="quiet">{policyWords(allowed)}</p>}
      {allowed?.isAllowed &&
        (areEnough(figures, crowd.pseudonymOf('')) ? (
          <AgentFunnel figures={figures} />
        ) : (
          <p>
            It takes five agents with a pseudonym, besides yourself, whose files are here and who sent a reply in what
            you chose.
          </p>
        ))}
    </section>
  );
}

function policyWords({ isAllowed, reason }: AgentFigures): string {
  const said = reason ? ` ${reason}` : '';
  return isAllowed
    ? `Your team’s policy allows figures by agent, under pseudonyms.${said}`
    : `Figures by agent are off: only your team’s policy can allow them.${said}`;
}
