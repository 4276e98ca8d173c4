import { keepChoice } from '../frame/agentChoices';
import type { DismissScope } from '../reply/coachView';
import { dismissedWith, keptOf } from '../reply/dismissals';
import type { ReplyEvent } from '../reply/replyEvent';
import type { ReplyState } from '../reply/replyState';
import type { TrackedFlag } from '../reply/trackFlags';

interface Reply {
  state: ReplyState;
  /** Takes the agent's answer into the reply: draws, counts and reports it. */
  take: (answer: ReplyEvent) => void;
  /** What the agent wanted for other replies too could not be stored. */
  onTrouble: () => void;
}

/**
 * Dismisses a flag, and what is dismissed with it.
 * @param day today, in the agent's time zone: `2026-11-28`
 * @returns a function that undoes it
 */
export function dismissFlag(
  { state: { flags, dismissed }, take, onTrouble }: Reply,
  flag: TrackedFlag,
  scope: DismissScope,
  day: string,
): () => void {
  const gone = dismissedWith(
    flag,
    scope,
    flags.filter(({ id }) => !dismissed.has(id)),
  );
  const ids = gone.map(({ id }) => id);
  const kept = keptOf(flag, scope, gone);
  const keep = (name: 'dismissForGood' | 'bringBack') =>
    Promise.all(kept.map((what) => keepChoice(name, what))).catch(onTrouble);
  take({ type: 'dismissed', ids, outcome: scope === 'wrong' ? 'disputed' : 'dismissed', day });
  const done = keep('dismissForGood');
  return () => {
    take({ type: 'broughtBack', ids });
    void done.then(() => keep('bringBack'));
  };
}
