import type { TeamStore } from '../policy/teamStore';
import { agentPseudonym, storeSeen, teamStore } from '../settings/settings';
import { browserName } from '../stats/exports/browserName';
import { database } from '../storage/database';
import { forgetWaiting } from './outbox';
import { storeOrigin } from './storeOrigin';

/** Version of what is sent. Increment it when sending anything else; agents are shown that first. */
const SHAPE = 1;

/** Where counts are sent, and in which shape: what an agent has seen is remembered under this name. */
export function destinationName(origin: string, { database: name, table }: TeamStore): string {
  return `${origin} ${name}.${table} ${SHAPE}`;
}

/** The name under which the store receives this browser's counts: the pseudonym, else a random name. */
async function agentName(): Promise<string> {
  return (await agentPseudonym.getValue()) || (await browserName());
}

/**
 * Determines whether counts are sent: the team wants it, and the agent has seen what is sent, to that destination.
 * What waits for another one is forgotten. Counting relies on what this has stored.
 * @returns whether they are
 */
export async function settleDestination(origin = storeOrigin): Promise<boolean> {
  const settings = await teamStore.getValue();
  const to = destinationName(origin, settings);
  const isOn = settings.on && (await storeSeen.getValue()) === to;
  const agent = isOn ? await agentName() : '';
  const before = await database.store.get('destination');
  const last = before?.name === 'destination' ? before : undefined;
  if (isOn && last && last.to !== to) await forgetWaiting();
  if (isOn) await database.store.put({ name: 'destination', to, agent, isOn });
  else if (last?.isOn) await database.store.put({ ...last, isOn });
  return isOn;
}
