import { type IncidentCount, type IncidentKey, incidentKeyOf } from './incident';

/** Notes summed by what they have in common. */
export function countsOfNotes(notes: readonly IncidentKey[]): IncidentCount[] {
  const counts = new Map<string, IncidentCount>();
  for (const { day, site, situation, causeKind, stage, source } of notes) {
    const key = { day, site, situation, causeKind, stage, source };
    const name = JSON.stringify(incidentKeyOf(key));
    counts.set(name, { ...key, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
