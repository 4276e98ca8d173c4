import type { Severity, UsualQuality } from '../../rules/types';
import type { ReaderChoice } from '../reader/readerChoice';
import type { RulePack } from './teamPhrase';
import type { TeamStore } from './teamStore';

/** What a team can set for its agents. A missing field is left to each of them. */
export interface Policy {
  /** Where the coach may read along: ids of helpdesks, and match patterns of hosts. */
  allowedSites: string[];
  /** Ids of rules that are switched off. */
  rulesOff: string[];
  /** How much a rule matters to the team, by the rule's id. */
  severities: Record<string, Severity>;
  teamPhrases: RulePack;
  usualQuality: UsualQuality;
  giftsAllowed: boolean;
  whoMayGive: string;
  readerChoice: ReaderChoice;
  progressMinutes: number;
  updateMinutes: number;
  /** `09:00` */
  checkAfterAt: string;
  retentionDays: number;
  /** The name under which the agent's figures are joined with others'. */
  agentPseudonym: string;
  /** The name of the agent's team, so that a lead of several can look at each. */
  team: string;
  /** Whether agents are asked, afterwards, why a reply went out with a flag. */
  askReasons: boolean;
  /** Whether a lead sees the figures of each agent, under the pseudonym. */
  figuresByAgent: boolean;
  teamStore: TeamStore;
  /** Whether a page welcomes the agent once Amends is installed. */
  welcomePage: boolean;
}

export type PolicyField = keyof Policy;

/** What a team has set, why, and what in its policy could not be read. */
export interface ReadPolicy {
  policy: Partial<Policy>;
  /** In the team's own words, by field. */
  reasons: Partial<Record<PolicyField, string>>;
  /** Sentences for a person. */
  problems: string[];
}

/** From and to, inclusive; in the field's own unit. */
export const BOUNDS = {
  progressMinutes: [5, 240],
  updateMinutes: [10, 1440],
  retentionDays: [7, 730],
} as const;

export const LONGEST_LINE = 200;
export const LONGEST_PSEUDONYM = 40;
