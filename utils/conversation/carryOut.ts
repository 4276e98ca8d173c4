import type { AgentRequest } from '../agentRequest';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import type { Conversation } from '../checklist/conversationKey';
import type { PanelRequest } from '../coach/coachView';
import { saveIncident } from '../incidents/storedIncidents';
import { answerTimer } from '../timers/answerTimer';
import type { Checklists } from './checklists';
import { settlePromise } from './sentReplies';
import { setReminder } from './setReminder';

/** What the background itself does; all else is the coach's. */
export type OwnerRequest = Exclude<AgentRequest, PanelRequest>;

interface Surroundings {
  checklists: Checklists;
  /** The conversation in front of the agent, and its key; undefined where there is none. */
  conversation: (Conversation & { key: string }) | undefined;
  /** In milliseconds since 1970. */
  now: number;
}

export interface CarriedOut {
  /** What went wrong, as a sentence. */
  trouble?: string;
  /** The key of another conversation that has changed. */
  changed?: string;
}

/** Does what the agent asks. Never rejects for want of storage: it then says so. */
export async function carryOut(request: OwnerRequest, around: Surroundings): Promise<CarriedOut> {
  const { checklists, conversation, now } = around;
  /** Something that the agent says: always worth keeping. */
  const add = async (key: string | undefined, event: ChecklistEvent) => {
    if (key !== undefined) await checklists.add(key, [event], true);
  };
  switch (request.type) {
    case 'tick':
    case 'untick':
      await add(conversation?.key, {
        type: request.type === 'tick' ? 'ticked' : 'unticked',
        at: now,
        step: request.step,
      });
      return {};
    case 'choose-situation':
      await add(conversation?.key, { type: 'situation', at: now, situation: request.situation });
      return {};
    case 'set-timer': {
      if (!conversation) return { trouble: 'There is no conversation to remind you of.' };
      const { key, site, origin } = conversation;
      const trouble = await setReminder({ ...request, conversation: key, site, origin }, now);
      if (!trouble && request.kind === 'commitment') await settlePromise(key).catch(console.error);
      return { trouble };
    }
    case 'save-incident': {
      const trouble = await saveIncident(request.incident, conversation?.site ?? '');
      if (trouble) return { trouble: `${trouble} Your text is not lost: bring it back and try again.` };
      await add(conversation?.key, { type: 'ticked', at: now, step: 'document' });
      return {};
    }
    default: {
      const { trouble, ticks } = await answerTimer(request);
      if (ticks) await add(ticks.conversation, { type: 'ticked', at: now, step: ticks.step });
      return { trouble, changed: ticks?.conversation };
    }
  }
}
