import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import { database } from '../storage/database';
import { labelTimer } from './timerLabels';
import type { TimerRequest } from './timerRequest';
import { dropTimer, finishTimer, postponeTimer, timerTrouble } from './timers';

interface Answered {
  /** What went wrong, as a sentence. */
  trouble?: string;
  /** A step of a conversation's checklist that is done when the timer is. */
  ticks?: { conversation: string; step: ChecklistStepId };
}

/** Carries out the agent's request about a timer. */
export async function answerTimer(request: Exclude<TimerRequest, { type: 'set-timer' }>): Promise<Answered> {
  try {
    if (request.type === 'timer-later') await postponeTimer(request.id, request.minutes);
    else if (request.type === 'timer-label') await labelTimer(request.id, request.label);
    else if (request.type === 'timer-drop') await dropTimer(request.id);
    else return { ticks: await finish(request.id) };
    return {};
  } catch (error) {
    return { trouble: timerTrouble(error) };
  }
}

async function finish(id: string): Promise<Answered['ticks']> {
  const timer = await database.timers.get(id);
  await finishTimer(id);
  if (timer?.kind !== 'progress' && timer?.kind !== 'check-after') return undefined;
  return { conversation: timer.conversation, step: timer.kind };
}
