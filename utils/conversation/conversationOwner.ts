import { ticksOf } from '../../rules/checklist/ticks';
import type { AgentRequest } from '../agentRequest';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import { checklistView } from '../checklist/checklistView';
import type { Conversation } from '../checklist/conversationKey';
import { readTeamSettings } from '../checklist/teamSettings';
import type { CoachView, PanelRequest, Watching } from '../coach/coachView';
import type { Taken } from '../coach/outbox';
import { saveIncident } from '../incidents/storedIncidents';
import type { CoachCommand } from '../messages';
import { answerTimer } from '../timers/answerTimer';
import { readOwnPromise } from '../timers/readOwnPromise';
import { timerTrouble } from '../timers/timers';
import { Turns } from '../turns';
import { type Checklist, Checklists } from './checklists';
import { type CoachedFrame, CoachedFrames, type Frame, isSameFrame } from './coachedFrames';
import { sentReplyOf, settlePromise } from './sentReplies';
import { setReminder } from './setReminder';
import { type CoachState, idleState, type TabState } from './tabState';
import { type SentMessage, takeSent } from './takeSent';

/** So long after a reply the agent is asked when to come back to the customer. */
const JUST_NOW = 3_600_000;

export interface OwnerOptions {
  /** The name under which a conversation is stored. */
  keyOf: (conversation: Conversation, tabId: number) => Promise<string>;
  /** Asks the coach of a frame what it shows now; undefined when nobody is there. */
  askView: (frame: Frame) => Promise<CoachView | undefined>;
  /** Has the coach of a frame carry out what the agent asked for. */
  passOn: (frame: Frame, request: PanelRequest) => Promise<void>;
  /** Has the coach of a frame carry out a shortcut. */
  command: (frame: Frame, command: CoachCommand) => Promise<void>;
  /** Says to the coach of a frame that the agent went to a field of another frame. */
  leave: (frame: Frame) => Promise<void>;
  /** Gives the coach of a frame what is known of its conversation. */
  tellCoach: (frame: Frame, ticket: string | undefined, state: CoachState) => Promise<void>;
  /** Shows every page of ours what is known of a tab. */
  showTab: (tabId: number, state: TabState) => void;
  /** Why no coach answers in a tab. */
  whySilent: (tabId: number) => Promise<Watching>;
  /** Reminders have changed. */
  onTimers: () => void;
  now: () => number;
}

/**
 * The one owner of all conversations: what coaches report, what agents ask, and what is stored come together here, one
 * after another, and from here everybody who shows a conversation is told what holds.
 *
 *   coach  --report, sent-->  ConversationOwner  --TabState-->  panel, practice page
 *     ^                          |  Dexie: events, timers              |
 *     +---- CoachState, asked ---+ <------------ ask -------------------+
 */
export class ConversationOwner {
  private readonly turns = new Turns();
  private readonly frames = new CoachedFrames();
  private readonly checklists = new Checklists();
  /** What the coach of each tab reported last: drafts' words stay in memory. */
  private readonly views = new Map<number, CoachView>();

  constructor(private readonly options: OwnerOptions) {}

  /**
   * A coach reports what is written in its field.
   * @param isEntered the agent went into the field just now: the tab's coach is this one from now on
   */
  report(frame: Frame, view: CoachView, isEntered: boolean): Promise<void> {
    return this.turns.take(async () => {
      const current = await this.frames.get(frame.tabId);
      if (current && !isSameFrame(current, frame)) {
        if (!isEntered) return;
        await this.options.leave(current);
      }
      const conversation = await this.keyOf(view.conversation, frame.tabId);
      await this.takeIn({ ...frame, conversation }, view);
      await this.show(frame.tabId);
    });
  }

  /** A reply went out. Asked again with the same id, it is counted once. */
  sent(frame: Frame, message: SentMessage): Promise<Taken> {
    return this.turns.take(async () => {
      const conversation = { ...message.conversation, origin: frame.origin };
      const key = (await this.keyOf(conversation, frame.tabId)) as string;
      try {
        await takeSent({ ...message, conversation }, key, this.checklists, this.options.now());
      } catch (error) {
        return { trouble: timerTrouble(error) };
      } finally {
        this.options.onTimers();
        await this.showConversation(key);
      }
      return {};
    });
  }

  /** What is known of a tab, for a page that shows it from now on. */
  look(tabId: number): Promise<TabState> {
    return this.turns.take(async () => {
      const frame = await this.frames.get(tabId);
      const view = frame && (await this.options.askView(frame));
      if (!frame || !view) {
        await this.forget(tabId);
        return idleState(await this.options.whySilent(tabId));
      }
      await this.takeIn({ ...frame, conversation: await this.keyOf(view.conversation, tabId) }, view);
      return this.stateOf(frame, view);
    });
  }

  /** Carries out what the agent asks in the conversation of a tab. @returns what went wrong, as a sentence */
  ask(tabId: number, request: AgentRequest): Promise<string | undefined> {
    return this.turns.take(async () => {
      const frame = await this.frames.get(tabId);
      try {
        return await this.carryOut(frame, this.views.get(tabId), request);
      } finally {
        if (frame?.conversation === undefined) await this.show(tabId);
        else await this.showConversation(frame.conversation);
      }
    });
  }

  /** Has the coach that the agent is at, if there is one in the tab, carry out a shortcut. */
  command(tabId: number, command: CoachCommand): Promise<void> {
    return this.turns.take(async () => {
      const frame = await this.frames.get(tabId);
      if (frame) await this.options.command(frame, command);
    });
  }

  /** The page of a frame goes away, and its coach with it. */
  left(frame: Frame): Promise<void> {
    return this.turns.take(async () => {
      const current = await this.frames.get(frame.tabId);
      if (!current || !isSameFrame(current, frame)) return;
      await this.forget(frame.tabId);
      this.options.showTab(frame.tabId, idleState({ on: false, why: 'no-reply-field' }));
    });
  }

  /** A tab was closed. */
  closed(tabId: number): Promise<void> {
    return this.turns.take(() => this.forget(tabId));
  }

  /** What the team settled has changed: everything that is shown is shown anew. */
  settingsChanged(): Promise<void> {
    return this.turns.take(async () => {
      for (const { tabId } of await this.frames.everyOne()) await this.show(tabId);
    });
  }

  private async carryOut(
    frame: CoachedFrame | undefined,
    view: CoachView | undefined,
    request: AgentRequest,
  ): Promise<string | undefined> {
    const at = this.options.now();
    switch (request.type) {
      case 'tick':
      case 'untick':
        return this.add(frame, { type: request.type === 'tick' ? 'ticked' : 'unticked', at, step: request.step });
      case 'choose-situation':
        return this.add(frame, { type: 'situation', at, situation: request.situation });
      case 'set-timer': {
        if (!frame?.conversation || !view?.conversation) return 'There is no conversation to remind you of.';
        const { site, origin } = view.conversation;
        const trouble = await setReminder({ ...request, conversation: frame.conversation, site, origin }, at);
        if (!trouble && request.kind === 'commitment') await settlePromise(frame.conversation).catch(console.error);
        this.options.onTimers();
        return trouble;
      }
      case 'timer-done':
      case 'timer-later':
      case 'timer-drop': {
        const answer = await answerTimer(request);
        this.options.onTimers();
        const { ticks } = answer;
        if (ticks) await this.checklists.add(ticks.conversation, [{ type: 'ticked', at, step: ticks.step }], true);
        if (ticks) await this.showConversation(ticks.conversation);
        return answer.trouble;
      }
      case 'save-incident': {
        const trouble = await saveIncident(request.incident, view?.conversation?.site ?? '');
        if (trouble) return `${trouble} Your text is not lost: bring it back and try again.`;
        return this.add(frame, { type: 'ticked', at, step: 'document' });
      }
      default:
        if (frame) await this.options.passOn(frame, request);
        return undefined;
    }
  }

  /** Something that the agent says: always worth keeping. */
  private async add(frame: CoachedFrame | undefined, event: ChecklistEvent): Promise<undefined> {
    if (frame?.conversation !== undefined) await this.checklists.add(frame.conversation, [event], true);
  }

  private async takeIn(frame: CoachedFrame, view: CoachView): Promise<void> {
    await this.frames.set(frame);
    this.views.set(frame.tabId, view);
    const { conversation } = frame;
    if (conversation === undefined) return;
    const at = this.options.now();
    const { state } = await this.checklists.read(conversation);
    const events: ChecklistEvent[] = state.openedAt === undefined ? [{ type: 'opened', at }] : [];
    const steps = ticksOf(view.signs);
    if (view.watching.on && steps.join() !== [...state.drafted].join()) events.push({ type: 'drafted', at, steps });
    if (events.length === 0) return;
    await this.checklists.add(conversation, events, view.recovery);
    for (const other of await this.frames.of(conversation))
      if (other.tabId !== frame.tabId) await this.show(other.tabId);
  }

  private async showConversation(key: string): Promise<void> {
    for (const { tabId } of await this.frames.of(key)) await this.show(tabId);
  }

  /** Tells everybody who shows a tab what holds there now. */
  private async show(tabId: number): Promise<void> {
    const frame = await this.frames.get(tabId);
    // A background that was stopped and woke again knows the frame, and has to ask what is written there.
    const view = frame && (this.views.get(tabId) ?? (await this.options.askView(frame)));
    if (!frame || !view) return;
    this.views.set(tabId, view);
    const state = await this.stateOf(frame, view);
    this.options.showTab(tabId, state);
    await this.options.tellCoach(frame, view.conversation?.ticket, coachState(state));
  }

  private async stateOf({ tabId }: Frame, view: CoachView): Promise<TabState> {
    const conversation = await this.keyOf(view.conversation, tabId);
    const settings = await readTeamSettings();
    const sent = conversation === undefined ? undefined : await sentReplyOf(conversation);
    const now = this.options.now();
    const promise = readOwnPromise(view.promise ?? sent?.promise, now, settings.workingDays);
    if (conversation === undefined) return { view, promise };
    const checklist = await this.checklists.read(conversation);
    const keptFor = view.conversation?.ticket === undefined ? 'tab' : 'ticket';
    return {
      view,
      conversation,
      promise,
      sentAt: sent && isJustNow(sent.at) ? sent.at : undefined,
      checklist: viewOf(checklist, view.recovery, keptFor),
    };

    function isJustNow(at: number) {
      return now - at < JUST_NOW;
    }

    function viewOf({ state, trouble }: Checklist, recovery: boolean, kept: 'tab' | 'ticket') {
      const { giftsAllowed, whoMayGive } = settings;
      return checklistView(state, { recovery, giftsAllowed, whoMayGive, keptFor: kept, trouble });
    }
  }

  private async keyOf(conversation: Conversation | undefined, tabId: number): Promise<string | undefined> {
    return conversation && this.options.keyOf(conversation, tabId).catch(() => `unkept ${tabId}`);
  }

  private async forget(tabId: number): Promise<void> {
    this.views.delete(tabId);
    await this.frames.delete(tabId);
  }
}

function coachState({ checklist }: TabState): CoachState {
  return { situation: checklist?.situation ?? 'auto', missing: checklist?.missing ?? [] };
}
