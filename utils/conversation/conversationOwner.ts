import { ticksOf } from '../../rules/checklist/ticks';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import type { Conversation } from '../checklist/conversationKey';
import type { Taken } from '../coach/link/outbox';
import type { CoachView, PanelRequest } from '../coach/reply/coachView';
import type { CoachCommand } from '../messages/messages';
import { Turns } from '../messages/turns';
import type { StatEvent } from '../stats/statRow';
import { timerTrouble } from '../timers/timers';
import { noteSentFlags } from './askedReasons';
import { type ConversationShown, carryOut, type OwnerRequest } from './carryOut';
import { Checklists } from './checklists';
import { type CoachedFrame, CoachedFrames, type Frame, isSameFrame } from './coachedFrames';
import { coachState, describeTab } from './describeTab';
import type { OwnerOptions } from './ownerOptions';
import { idleState, type TabState } from './tabState';
import { type SentMessage, takeSent } from './takeSent';

/**
 * The one owner of all conversations: coaches' reports, agents' requests and stored events are handled here, one after
 * another, and everything that shows a conversation gets its state from here.
 *
 *   coach  --report, sent-->  ConversationOwner  --TabState-->  panel, practice page
 *     ^                          |  Dexie: events, timers              |
 *     +---- CoachState, asked ---+ <------------ ask -------------------+
 */
export class ConversationOwner {
  private readonly turns = new Turns();
  private readonly frames = new CoachedFrames();
  private readonly checklists = new Checklists();
  /** What the coach of each tab last reported; the words of drafts stay in memory. */
  private readonly views = new Map<number, CoachView>();

  constructor(private readonly options: OwnerOptions) {}

  /**
   * A coach reports what is written in its field.
   * @param isEntered the agent has just entered the field: from now on this is the tab's coach
   */
  report(frame: Frame, view: CoachView, isEntered: boolean): Promise<void> {
    return this.turns.take(async () => {
      const current = await this.frames.get(frame.tabId);
      if (current && !isSameFrame(current, frame)) {
        if (!isEntered) return;
        this.options.leave(current);
      }
      await this.takeIn(frame, view);
      await this.show(frame.tabId);
    });
  }

  /** A reply was sent. Called again with the same id, it is counted once. */
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

  /**
   * Counts were recorded in a conversation: the agent is asked, once, about a flag that was sent. Never rejects, as the
   * counts themselves do not depend on it.
   * @param id of the batch of counts
   * @param key of the conversation
   */
  counted(id: string, key: string, events: readonly StatEvent[]): Promise<void> {
    return this.turns.take(async () => {
      const isAsked = await noteSentFlags(id, key, events, this.options.now()).catch(() => false);
      if (isAsked) await this.showConversation(key);
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
      return this.stateOf(await this.takeIn(frame, view), view);
    });
  }

  /** Carries out what the agent asks about the conversation of a tab. @returns what went wrong, as a sentence */
  ask(tabId: number, request: OwnerRequest | PanelRequest): Promise<string | undefined> {
    return this.turns.take(async () => {
      if ('flagId' in request || 'blank' in request) {
        const frame = await this.frames.get(tabId);
        if (frame) this.options.passOn(frame, request);
        return undefined;
      }
      const { checklists } = this;
      const now = this.options.now();
      const conversation = await this.conversationIn(tabId);
      const { trouble, changed } = await carryOut(request, { checklists, conversation, now });
      // Any request may set, postpone or answer a reminder.
      this.options.onTimers();
      await this.show(tabId);
      for (const key of new Set([conversation?.key, changed])) {
        if (key !== undefined) await this.showConversation(key, tabId);
      }
      return trouble;
    });
  }

  /** Makes the coach of the field that the agent is in, if the tab has one, carry out a shortcut. */
  command(tabId: number, command: CoachCommand): Promise<void> {
    return this.turns.take(async () => {
      const frame = await this.frames.get(tabId);
      if (frame) this.options.command(frame, command);
    });
  }

  /** The page of a frame is going away, and its coach with it. */
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

  /** The team's settings have changed: every tab is shown again. */
  settingsChanged(): Promise<void> {
    return this.turns.take(async () => {
      for (const { tabId } of await this.frames.everyOne()) await this.show(tabId);
    });
  }

  /** Remembers a view, and what it shows of its conversation. @returns its frame, with that conversation's key */
  private async takeIn(frame: Frame, view: CoachView): Promise<CoachedFrame> {
    const keyed = await this.remember(frame, view);
    const { conversation } = keyed;
    if (conversation === undefined) return keyed;
    const at = this.options.now();
    const { state } = await this.checklists.read(conversation);
    const events: ChecklistEvent[] = state.openedAt === undefined ? [{ type: 'opened', at }] : [];
    const steps = ticksOf(view.signs);
    if (view.watching.on && steps.join() !== [...state.drafted].join()) events.push({ type: 'drafted', at, steps });
    // A conversation may become a recovery long after it was opened, without a new step.
    if (events.length > 0 || (view.recovery && this.checklists.isUnstored(conversation))) {
      await this.checklists.add(conversation, events, view.recovery);
    }
    if (events.length > 0) await this.showConversation(conversation, frame.tabId);
    return keyed;
  }

  /** A view and its frame are only ever changed together: the frame says to which conversation the view belongs. */
  private async remember(frame: Frame, view: CoachView): Promise<CoachedFrame> {
    const keyed = { ...frame, conversation: await this.keyOf(view.conversation, frame.tabId) };
    await this.frames.set(keyed);
    this.views.set(frame.tabId, view);
    return keyed;
  }

  /** @param except a tab that is already up to date */
  private async showConversation(key: string, except?: number): Promise<void> {
    for (const { tabId } of await this.frames.of(key)) if (tabId !== except) await this.show(tabId);
  }

  /** Sends everything that shows a tab its present state. */
  private async show(tabId: number): Promise<void> {
    const current = await this.currentIn(tabId);
    if (!current) return;
    const { frame, view } = current;
    const state = await this.stateOf(frame, view);
    this.options.showTab(tabId, state);
    this.options.tellCoach(frame, view.conversation?.ticket, coachState(state));
  }

  /**
   * The frame of a tab and what is written there. A background that was stopped and woke again knows the frame, but has
   * to ask, and by then it may be another conversation.
   */
  private async currentIn(tabId: number): Promise<{ frame: CoachedFrame; view: CoachView } | undefined> {
    const frame = await this.frames.get(tabId);
    if (!frame) return undefined;
    const known = this.views.get(tabId);
    if (known) return { frame, view: known };
    const view = await this.options.askView(frame);
    return view && { frame: await this.remember(frame, view), view };
  }

  private async stateOf({ conversation: key }: CoachedFrame, view: CoachView): Promise<TabState> {
    const conversation = key === undefined ? undefined : { key, checklist: await this.checklists.read(key) };
    return describeTab(view, conversation, this.options.now());
  }

  private async conversationIn(tabId: number): Promise<ConversationShown | undefined> {
    const current = await this.currentIn(tabId);
    if (!current?.view.conversation || current.frame.conversation === undefined) return undefined;
    const { conversation, recovery, promises, whereabouts } = current.view;
    return { ...conversation, key: current.frame.conversation, recovery, promises, whereabouts };
  }

  private async keyOf(conversation: Conversation | undefined, tabId: number): Promise<string | undefined> {
    return conversation && this.options.keyOf(conversation, tabId).catch(() => `unkept ${tabId}`);
  }

  private async forget(tabId: number): Promise<void> {
    this.views.delete(tabId);
    await this.frames.delete(tabId);
  }
}
