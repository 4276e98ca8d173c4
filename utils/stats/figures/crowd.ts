import type { Holding } from '../exports/countsFile';
import type { StoredImport } from '../imports/storedImport';
import { PAST_REPLIES_NAME } from '../pastSite';
import type { DayRange } from '../queryStats';

/** Fewer agents than this are not shown by themselves: what is shown of a group would be shown of each of them. */
export const FEWEST_AGENTS = 5;

/** The agent whose browser this is, and who knows their own figures anyway. */
export const ME = '';

/** This browser, as files name it. */
export interface Own {
  browser: string;
  agent: string;
  team: string;
}

/** Who counted what is stored here: by source, which is empty for this browser. */
export interface Crowd {
  /** Each agent once; more than one if a file holds the added-up counts of several. */
  agentsOf(source: string): readonly string[];
  /** Empty if there is none, or several. */
  teamOf(source: string): string;
  /** The pseudonym under which a single agent counted; undefined if there is none. */
  pseudonymOf(source: string): string | undefined;
}

/** For figures that the team's store has already grouped by five agents (utils/store/teamQuery.ts). */
export const NOBODY_TO_HIDE: Crowd = {
  agentsOf: () => [ME],
  teamOf: () => '',
  pseudonymOf: () => undefined,
};

/**
 * Who counted what is stored here in a range of days. An agent is a pseudonym, in however many browsers; without one, a
 * browser.
 */
export function crowdOf(imports: readonly StoredImport[], own: Own, { from, to }: DayRange): Crowd {
  const isOwn = ({ browser, agent }: Holding) => browser === own.browser || (own.agent !== '' && agent === own.agent);
  // Kept here, past replies name their own file as browser: the viewer has read all of them.
  const nameOf = (held: Holding, id: string) => (isOwn(held) || held.browser === id ? ME : held.agent || held.browser);
  const files = new Map(
    imports.map(({ id, holds }) => {
      const ofDays = holds.filter((held) => held.to >= from && (to === '' || held.from <= to));
      // In a file somebody else exported, past replies belong to nobody besides those who counted it.
      const agentsOwn = ofDays.filter(({ agent }) => agent !== PAST_REPLIES_NAME);
      const within = agentsOwn.length > 0 ? agentsOwn : ofDays;
      const agents = distinct(within.map((held) => nameOf(held, id)));
      const teams = distinct(within.map(({ team = '' }) => team));
      const names = distinct(within.map(({ agent }) => agent));
      const [name = ''] = names;
      return [
        id,
        {
          agents,
          team: teams.length === 1 ? (teams[0] ?? '') : '',
          pseudonym: names.length === 1 && name !== '' && name !== PAST_REPLIES_NAME ? name : undefined,
        },
      ];
    }),
  );
  return {
    // An unknown file was counted by somebody, at least.
    agentsOf: (source) => (source === '' ? [ME] : (files.get(source)?.agents ?? [source])),
    teamOf: (source) => (source === '' ? own.team : (files.get(source)?.team ?? '')),
    pseudonymOf: (source) => (source === '' ? own.agent || undefined : files.get(source)?.pseudonym),
  };
}

/**
 * How many agents, besides the viewer, have certainly counted in a part of what is stored. For a file that holds
 * several, all have if the part contains the whole file; otherwise nobody knows who, and it was at least one.
 * @param sources those of the part, each with whether all of it is in there
 */
export function othersIn(crowd: Crowd, sources: ReadonlyMap<string, boolean>): number {
  const known = new Set<string>();
  const parts: (readonly string[])[] = [];
  for (const [source, isWhole] of sources) {
    const agents = crowd.agentsOf(source);
    if (agents.length <= 1 || isWhole) for (const agent of agents) known.add(agent);
    else parts.push(agents);
  }
  let others = known.size - (known.has(ME) ? 1 : 0);
  // Anyone who counted in such a part may already be included.
  for (const agents of parts) {
    if (agents.some((agent) => known.has(agent))) continue;
    for (const agent of agents) known.add(agent);
    others += 1;
  }
  return others;
}

/**
 * Returns a function that says how many agents, besides the viewer, have certainly counted in a part of what is stored.
 * @param all that is stored of the days in question
 */
export function othersCounter<Row extends { source: string }>(
  all: readonly Row[],
  crowd: Crowd,
): (part: readonly Row[]) => number {
  const wholes = countBySource(all);
  return (part) => {
    const sources = [...countBySource(part)];
    return othersIn(crowd, new Map(sources.map(([source, count]) => [source, count === wholes.get(source)])));
  };
}

function countBySource(rows: readonly { source: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

/** Whether a number of agents, besides the viewer, is too small to be shown. */
export function isTooFew(others: number): boolean {
  return others > 0 && others < FEWEST_AGENTS;
}

/** Whether all counts of a source are the viewer's. */
export function isMine(source: string, crowd: Crowd): boolean {
  return crowd.agentsOf(source).every((agent) => agent === ME);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
