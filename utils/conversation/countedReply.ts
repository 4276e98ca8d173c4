import { checklistFor } from '../../rules/checklist/checklist';
import { planOf } from '../../rules/checklist/situations';
import { type ChecklistState, isDone } from '../checklist/checklistState';
import type { SentReply } from '../coach/reply/coachView';
import type { CountedReply } from '../stats/countSent';
import { countedSituation } from '../stats/statRow';

/**
 * What is counted for a reply that was sent: of the checklist, the steps up to the reply and the essential ones.
 * @param state the conversation's checklist including the reply
 * @returns undefined for a reply that was not judged
 */
export function countedReply(site: string, reply: SentReply, state: ChecklistState): CountedReply | undefined {
  if (!reply.checked) return undefined;
  const { at, recovery, open } = reply;
  const essential = planOf(state.situation, recovery)?.essential ?? [];
  const asked = checklistFor(state.situation, recovery).flatMap(({ id, steps }) =>
    steps.filter((step) => id === 'before' || id === 'reply' || essential.includes(step.id)),
  );
  return {
    ...reply.checked,
    site,
    at,
    situation: countedSituation(state.situation, recovery),
    isFlagged: open.length > 0,
    steps: asked.map(({ id }) => ({ step: id, isDone: isDone(state, id) })),
  };
}
