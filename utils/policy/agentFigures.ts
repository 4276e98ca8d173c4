import { managedPolicy } from './managedPolicy';

/** Whether a lead sees the figures of each agent. Only the browser's policy can allow it, never a setting or a file. */
export interface AgentFigures {
  isAllowed: boolean;
  /** In the team's own words; undefined where it gave none, or has set nothing. */
  reason: string | undefined;
}

/** What the team has set for figures by agent; unset means no. Never rejects. */
export async function agentFigures(): Promise<AgentFigures> {
  const { policy, reasons } = await managedPolicy();
  return { isAllowed: policy.figuresByAgent === true, reason: reasons.figuresByAgent };
}
