import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
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
      <h2 id="agents">{i18n.t('dashboard.parts.agents')}</h2>
      {allowed && <p className="quiet">{policyWords(allowed)}</p>}
      {allowed?.isAllowed &&
        (areEnough(figures, crowd.pseudonymOf('')) ? (
          <AgentFunnel figures={figures} />
        ) : (
          <p>{i18n.t('dashboard.agents.needsFive')}</p>
        ))}
    </section>
  );
}

function policyWords({ isAllowed, reason }: AgentFigures): string {
  const rule = isAllowed ? i18n.t('dashboard.agents.allowed') : i18n.t('dashboard.agents.off');
  return reason ? `${rule} ${reason}` : rule;
}
