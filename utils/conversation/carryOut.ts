import { i18n } from '#i18n';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import type { Conversation } from '../checklist/conversationKey';
import { readTeamSettings } from '../checklist/teamSettings';
import type { CoachView, PanelRequest } from '../coach/reply/coachView';
import { saveIncident } from '../incidents/storedIncidents';
import type { AgentRequest } from '../messages/agentRequest';
import { type CountedSituation, countedSituation } from '../stats/statRow';
import { answerTimer } from '../timers/answerTimer';
import { answerReason } from './askedReasons';
import type { Checklists } from './checklists';
import { besides } from './promisesOf';
import { sentReplyOf, settlePromise } from './sentReplies';
import { setReminder } from './setReminder';

/** The requests that the owner of conversations carries out; all others go to the coach or the browser. */
export type OwnerRequest = Exclude<AgentRequest, PanelRequest | { type: 'timer-open' }>;

/** The conversation in front of the agent, by its key, and what its coach reported last of the reply in it. */
export interface ConversationShown extends Conversation, Pick<CoachView, 'recovery' | 'promises' | 'whereabouts'> {
  key: string;
}

interface Surroundings {
  checklists: Checklists;
  /** Undefined if none is open. */
  conversation: ConversationShown | undefined;
  /** In milliseconds since 1970. */
  now: number;
}

export interface CarriedOut {
  /** What went wrong, as a sentence. */
  trouble?: string;
  /** The key of another conversation that has changed. */
  changed?: string;
}

/** Carries out what the agent asks. Never rejects when the storage fails: the answer then says so. */
export async function carryOut(request: OwnerRequest, around: Surroundings): Promise<CarriedOut> {
  const { checklists, conversation, now } = around;
  /** Records what the agent decided, which is always worth storing. */
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
      if (!conversation) return { trouble: i18n.t('reminders.troubles.noConversation') };
      const situation = await situationOf(conversation, checklists);
      return { trouble: await remindOf(request, conversation, situation, now) };
    }
    case 'say-why':
      return { trouble: conversation && (await answerReason(conversation.key, request.reason)) };
    case 'save-incident': {
      const situation = conversation && (await situationOf({ ...conversation, recovery: true }, checklists));
      const trouble = await saveIncident(request.incident, { site: conversation?.site ?? '', situation }, now);
      if (trouble) return { trouble: i18n.t('incidents.troubles.notLost', { trouble }) };
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

/** The situation under which something of a conversation is counted. */
async function situationOf(
  { key, recovery }: Pick<ConversationShown, 'key' | 'recovery'>,
  checklists: Checklists,
): Promise<CountedSituation> {
  const { state } = await checklists.read(key);
  return countedSituation(state.situation, recovery || (await sentReplyOf(key))?.recovery === true);
}

async function remindOf(
  { promise, ...request }: Extract<OwnerRequest, { type: 'set-timer' }>,
  { key, site, origin, promises, whereabouts }: ConversationShown,
  situation: CountedSituation,
  now: number,
): Promise<string | undefined> {
  const { workingDays, labelReminders } = await readTeamSettings();
  const isKept = besides(promise, { drafted: promises, sent: await sentReplyOf(key) }, now, workingDays);
  const reminder = { ...request, conversation: key, site, situation, origin, ...(labelReminders && whereabouts) };
  const trouble = await setReminder(reminder, now, isKept);
  if (trouble || request.kind !== 'commitment') return trouble;
  // While the draft itself makes promises, the agent settles one of those, not one of the previous reply.
  const settled = promises.length > 0 ? undefined : promise;
  await settlePromise(key, settled, request.due).catch(console.error);
  return undefined;
}
