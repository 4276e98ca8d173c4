import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { conversationKey } from '../../utils/checklist/conversationKey';
import { onTeamSettings } from '../../utils/checklist/teamSettings';
import type { CoachView } from '../../utils/coach/reply/coachView';
import type { Frame } from '../../utils/conversation/coachedFrames';
import { ConversationOwner } from '../../utils/conversation/conversationOwner';
import { sendMessage } from '../../utils/messages/messages';
import { checkedWhereabouts } from './checkedWhereabouts';
import { forgetRate } from './door/rate';
import { viewSchema } from './door/schemas';
import { forgetIcon, showFlags } from './icon';
import { inTime } from './inTime';
import { remind } from './reminders';
import { whySilent } from './whySilent';

// The receiver no longer exists, and its successor asks for the present state.
const nobody = () => undefined;

/** The owner of every conversation, connected to the coaches and the pages that show them. */
export const conversations = new ConversationOwner({
  keyOf: conversationKey,
  askView,
  passOn: (frame, request) => void sendMessage('carryOut', request, frame).catch(nobody),
  command: (frame, command) => void sendMessage('command', command, frame).catch(nobody),
  leave: (frame) => void sendMessage('leaveField', undefined, frame).catch(nobody),
  tellCoach: (frame, ticket, state) => void sendMessage('conversationChanged', { ticket, state }, frame).catch(nobody),
  showTab: (tabId, state) => {
    showFlags(tabId, state.view.flags.length);
    void sendMessage('tabChanged', { tabId, state }).catch(nobody);
  },
  whySilent,
  onTimers: () => void remind(),
  now: Date.now,
});

/** Listens for what else, besides its coach, ends or changes a conversation, from the start of the background on. */
export function watchConversations(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetRate(tabId);
    forgetIcon(tabId);
    void conversations.closed(tabId).catch(console.error);
  });
  onTeamSettings(() => void conversations.settingsChanged().catch(console.error));
}

/** A view with the origin that the browser reports for its frame. */
export function viewFrom(view: v.InferOutput<typeof viewSchema>, { origin }: Frame): CoachView {
  const { conversation, whereabouts } = view;
  if (!conversation) return { ...view, conversation, whereabouts: undefined };
  return {
    ...view,
    conversation: { ...conversation, origin },
    whereabouts: checkedWhereabouts(whereabouts, conversation, origin),
  };
}

async function askView(frame: Frame): Promise<CoachView | undefined> {
  const answer: unknown = await inTime(sendMessage('showAgain', undefined, frame));
  const parsed = v.safeParse(viewSchema, answer);
  return parsed.success ? viewFrom(parsed.output, frame) : undefined;
}
