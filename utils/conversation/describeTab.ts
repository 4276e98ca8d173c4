import { BEGUN } from '../../rules/checklist/checklistStep';
import { checklistView } from '../checklist/checklistView';
import { readTeamSettings } from '../checklist/teamSettings';
import type { CoachView } from '../coach/reply/coachView';
import { sentFlagOf } from './askedReasons';
import type { Checklist } from './checklists';
import { promisesOf } from './promisesOf';
import { sentReplyOf } from './sentReplies';
import type { CoachState, TabState } from './tabState';

/** For this long after a reply, in milliseconds, the agent is asked when to come back to the customer. */
const JUST_NOW = 3_600_000;

/**
 * What is known of a tab, for everything that shows it.
 * @param reported what its coach reported
 * @param conversation the key of its conversation and its checklist; undefined while there is none
 * @param now in milliseconds since 1970
 */
export async function describeTab(
  reported: CoachView,
  conversation: { key: string; checklist: Checklist } | undefined,
  now: number,
): Promise<TabState> {
  const { giftsAllowed, whoMayGive, workingDays } = await readTeamSettings();
  const sent = conversation && (await sentReplyOf(conversation.key));
  // A field that closed when its reply was sent has no text left to show that something went wrong.
  const recovery = reported.recovery || (!reported.watching.on && sent?.recovery === true);
  const view = { ...reported, recovery };
  const promises = promisesOf({ drafted: view.promises, sent }, now, workingDays);
  if (!conversation) return { view, promises };
  const { state, trouble } = conversation.checklist;
  return {
    view,
    conversation: conversation.key,
    promises,
    sentFlag: await sentFlagOf(conversation.key, now),
    sentAt: sent && now - sent.at < JUST_NOW ? sent.at : undefined,
    checklist: checklistView(state, {
      recovery,
      isWritten: view.signs.length >= BEGUN,
      giftsAllowed,
      whoMayGive,
      keptFor: view.conversation?.ticket === undefined ? 'tab' : 'ticket',
      trouble,
    }),
  };
}

/** The part of a tab's state that the coach needs. */
export function coachState({ checklist }: TabState): CoachState {
  return { situation: checklist?.situation ?? 'auto', missing: checklist?.missing ?? [] };
}
