import type { Sheet } from '../sheet';
import { type Crowd, FEWEST_AGENTS, ME } from './crowd';
import type { Proportion } from './funnel';

/** An agent's replies, and those of them in which a flag was left. */
export interface AgentFigure extends Proportion {
  /** The pseudonym. */
  agent: string;
}

/**
 * The replies of each agent with a pseudonym, in pseudonym order: nobody is ranked. A file that holds the added-up
 * counts of several belongs to none of them.
 */
export function agentsIn(sheets: readonly Sheet[], crowd: Crowd): AgentFigure[] {
  const figures = new Map<string, AgentFigure>();
  for (const { source, replies } of sheets) {
    const agent = crowd.pseudonymOf(source);
    if (agent === undefined) continue;
    const figure = figures.get(agent) ?? { agent, count: 0, of: 0 };
    figures.set(agent, figure);
    figure.count += replies.flagged;
    figure.of += replies.sent;
  }
  return [...figures.values()]
    .filter(({ of }) => of > 0)
    .sort((one, other) => one.agent.localeCompare(other.agent, 'en'));
}

/** Whether there are enough agents to be shown side by side. @param own the viewer's pseudonym */
export function areEnough(figures: readonly AgentFigure[], own: string | undefined): boolean {
  return figures.filter(({ agent }) => agent !== (own ?? ME)).length >= FEWEST_AGENTS;
}
