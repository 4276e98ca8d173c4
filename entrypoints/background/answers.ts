import { teamId } from '../../rules/teamIds';
import type { Category } from '../../rules/types';
import { conversationKey } from '../../utils/checklist/conversationKey';
import { readAgentSettings } from '../../utils/coach/frame/agentSettings';
import type { Frame } from '../../utils/conversation/coachedFrames';
import type { PageConversation } from '../../utils/messages/messages';
import { ruleCategories } from '../../utils/ruleFacts/ruleCategories';
import { blankNotice, teamPhrases } from '../../utils/settings/settings';
import { localDay } from '../../utils/stats/localDay';
import { maskPhrase } from '../../utils/stats/maskPhrase';
import { openFlagsOf } from '../../utils/stats/openFlags';
import { recordEvents } from '../../utils/stats/recordEvents';
import type { StatEvent } from '../../utils/stats/statRow';
import { checkedWhereabouts } from './checkedWhereabouts';
import { conversations, viewFrom } from './conversations';
import { deleteEverything } from './deleteEverything';
import { bringBack, dismissForGood } from './dismissals';
import type { Handlers } from './door/door';
import { isSiteAt } from './door/sender';
import { changeHosts } from './hosts';
import { injectCoach } from './injectCoach';
import { openReminder } from './openConversation';
import { readReply } from './reader';
import { changeCoach } from './switches';

/** The practice page, as its coach reports it. */
const PRACTICE_SITE = 'practice';

/** What the background does with each message that was accepted. */
export const answers: Handlers = {
  wakeCoach: (_, frame) => injectCoach(frame),
  agentSettings: () => readAgentSettings(),
  report: async ({ view, isEntered }, frame) => {
    await mustBeAt(view.conversation, frame);
    await conversations.report(frame, viewFrom(view, frame), isEntered);
  },
  leavePage: (_, frame) => conversations.left(frame),
  replySent: async ({ id, conversation, reply }, frame) => {
    await mustBeAt(conversation, frame);
    const whereabouts = checkedWhereabouts(reply.whereabouts, conversation, frame.origin);
    // A promise made to nobody needs no reminder, and a reply to nobody does not count in any figures.
    const sent = conversation.site === PRACTICE_SITE ? { ...reply, promises: [], checked: undefined } : reply;
    return conversations.sent(frame, {
      id,
      conversation: { ...conversation, origin: frame.origin },
      reply: { ...sent, whereabouts },
    });
  },
  recordStats: async ({ id, conversation, events, watched }, frame) => {
    await mustBeAt(conversation, frame);
    const { site } = conversation;
    // Practice has its own results: trying something out makes nobody's figures worse.
    if (site === PRACTICE_SITE) return { trouble: undefined };
    const key = await conversationKey({ ...conversation, origin: frame.origin }, frame.tabId);
    const draft = watched && isRecent(watched.day) ? { ...watched, site } : undefined;
    const known = checked(events, site, await categoryOf());
    const trouble = await recordEvents({ id, conversation: key, events: known, watched: draft });
    // Sending does not wait for the question why.
    if (trouble === undefined) void conversations.counted(id, key, known);
    return { trouble };
  },
  openFlags: async (conversation, frame) => {
    await mustBeAt(conversation, frame);
    return openFlagsOf(await conversationKey({ ...conversation, origin: frame.origin }, frame.tabId));
  },
  // Composers in two frames may have the same id.
  readReply: ({ composer, ...request }, { tabId, frameId }) =>
    readReply({ ...request, composer: `${tabId} ${frameId} ${composer}` }),
  dismissForGood: async (what) => (await categoryOf())(what.ruleId) !== undefined && dismissForGood(what),
  bringBack: (what) => bringBack(what),
  silenceBlankNotice: async () => {
    await blankNotice.setValue(false);
    return true;
  },
  lookAtTab: (tabId) => conversations.look(tabId),
  ask: ({ tabId, request }) =>
    request.type === 'timer-open' ? openReminder(request.id) : conversations.ask(tabId, request),
  changeHosts: (change) => changeHosts(change),
  changeCoach: (change) => changeCoach(change),
  deleteEverything: () => deleteEverything(),
};

type CategoryOf = (ruleId: string) => Category | undefined;

/** The category of every rule that can flag: of the library, of the reader, and of the team's own phrases. */
async function categoryOf(): Promise<CategoryOf> {
  const { phrases } = await teamPhrases.getValue();
  const ofTeam = new Map(phrases.map(({ id, category }) => [teamId(id), category]));
  return (ruleId) => (Object.hasOwn(ruleCategories, ruleId) ? ruleCategories[ruleId] : ofTeam.get(ruleId));
}

/** The part of a coach's counts that is plausible: what a page's process sends is not relied on. */
function checked(events: readonly StatEvent[], site: string, categoryOf: CategoryOf): StatEvent[] {
  return events.flatMap((event) => {
    const category = categoryOf(event.ruleId);
    if (!category || !isRecent(event.day)) return [];
    return [{ ...event, site, category, phrase: maskPhrase(event.phrase) }];
  });
}

/** @throws where the browser reports a frame of another helpdesk than its coach does */
async function mustBeAt(conversation: PageConversation | undefined, { origin }: Frame): Promise<void> {
  if (conversation && !(await isSiteAt(conversation.site, origin))) {
    throw new Error(`${conversation.site} is not at ${origin}`);
  }
}

const DAY = 86_400_000;
/** A draft may be this old when its flags are answered; they are counted on the day on which they were shown. */
const OLDEST_DRAFT = 31 * DAY;

function isRecent(day: string): boolean {
  const now = Date.now();
  return day <= localDay(new Date(now)) && day >= localDay(new Date(now - OLDEST_DRAFT));
}
