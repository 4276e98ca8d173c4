import { maskPhrase } from '../stats/maskPhrase';
import type { AgentChoices } from './agentChoices';
import type { DismissScope } from './coachView';
import type { TrackedFlag } from './trackFlags';

/** The flags that the agent does not want: in this reply, or for good. */
export class Dismissals {
  private readonly here = new Set<string>();

  constructor(private readonly choices: AgentChoices) {}

  cover(flag: TrackedFlag): boolean {
    return this.here.has(flag.id) || this.choices.cover(flag);
  }

  /**
   * Dismisses a flag in this reply.
   * @param open what else is flagged
   * @returns the ids of all flags that go with it
   */
  dismissHere(flag: TrackedFlag, scope: DismissScope, open: readonly TrackedFlag[]): string[] {
    const ids = open.filter((other) => isCovered(other, flag, scope)).map(({ id }) => id);
    for (const id of ids) this.here.add(id);
    return ids;
  }

  /**
   * Remembers a dismissal as long as the agent wants.
   * @throws when the settings cannot be stored
   */
  async keep(flag: TrackedFlag, scope: DismissScope): Promise<void> {
    if (scope === 'phrase') await this.choices.dismissPhrase(flag);
    if (scope === 'rule') await this.choices.dismissRule(flag.ruleId);
  }

  /** The reply went out: what was dismissed in it alone may be flagged in the next one. */
  sent(): void {
    this.here.clear();
  }
}

/** Whether dismissing a flag with this reach dismisses another one too. */
function isCovered(other: TrackedFlag, flag: TrackedFlag, scope: DismissScope): boolean {
  if (other.id === flag.id) return true;
  if (scope === 'once' || other.ruleId !== flag.ruleId) return false;
  return scope === 'rule' || maskPhrase(other.phrase) === maskPhrase(flag.phrase);
}
