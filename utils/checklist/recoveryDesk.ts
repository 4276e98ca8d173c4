import type { TimerKind } from '../../rules/checklist/checklistStep';
import type { AgentRequest } from '../agentRequest';
import type { CoachView, PanelRequest, SentReply } from '../coach/coachView';
import { saveIncident } from '../incidents/storedIncidents';
import { PromiseReader } from '../timers/promiseReader';
import type { PromiseReading } from '../timers/readPromise';
import type { ReminderTimes } from '../timers/reminderTimes';
import type { Timer } from '../timers/timer';
import { TimerDesk } from '../timers/timerDesk';
import { nextWorkingDay } from '../timers/workingDay';
import { ChecklistKeeper } from './checklistKeeper';
import { type ChecklistView, checklistView } from './checklistView';
import { conversationKey } from './conversationKey';
import { loadEvents, storeEvents } from './storedChecklists';
import { followTeamSettings, type TeamSettings } from './teamSettings';

interface DeskOptions {
  /** Asks the coach of the reply in front of the agent. */
  toCoach: (request: PanelRequest) => void;
  /** Something that the panel shows has changed. */
  onChange: () => void;
  /** Aborting lets go of settings and stored timers. */
  signal: AbortSignal;
}

/** What the panel shows besides the coach's view. */
export interface Recovery {
  checklist?: ChecklistView;
  /** The conversation's salted hash. */
  conversation?: string;
  timers: readonly Timer[];
  promise: PromiseReading;
  times: ReminderTimes;
  giftsAllowed: boolean;
  notices: string[];
}

/** Brings together, for a panel, what the coach says, the conversation's checklist, and the agent's timers. */
export class RecoveryDesk {
  private readonly keeper: ChecklistKeeper;
  private readonly timers: TimerDesk;
  private readonly settings: TeamSettings;
  private readonly promises: PromiseReader;
  private view: CoachView | undefined;
  private conversation: string | undefined;
  /** A promise that was sent and whose time is not settled yet. */
  private unsettled: string | undefined;
  private notice: string | undefined;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: DeskOptions) {
    const { signal, onChange } = options;
    this.settings = followTeamSettings(signal, onChange, () =>
      this.say('The team’s settings could not be read: the usual ones hold.'),
    );
    this.promises = new PromiseReader(this.settings);
    this.timers = new TimerDesk(signal, onChange);
    this.keeper = new ChecklistKeeper({
      store: { load: loadEvents, store: storeEvents },
      now: Date.now,
      onChange,
      onSent: (sent) => this.keepPromise(sent),
    });
  }

  /** The coach's word on the tab that the panel follows. Views are taken in one after another. */
  show(view: CoachView, tabId: number): void {
    this.queue = this.queue.then(() => this.take(view, tabId));
  }

  /** Carries out what the agent asks; what goes wrong is told among the notices, until the next request. */
  handle(request: AgentRequest): void {
    void this.carryOut(request).then((trouble) => this.say(trouble));
  }

  /** @returns what went wrong, as a sentence */
  private async carryOut(request: AgentRequest): Promise<string | undefined> {
    switch (request.type) {
      case 'tick':
      case 'untick':
      case 'choose-situation':
        this.keeper.request(request);
        this.passOn();
        return undefined;
      case 'set-timer':
        return this.setTimer(request.kind, request.due, request.everyMinutes);
      case 'timer-done':
      case 'timer-later':
      case 'timer-drop':
        return this.answerTimer(request);
      case 'save-incident': {
        const trouble = await saveIncident(request.incident, this.view?.conversation?.site ?? '');
        if (trouble) return `${trouble} Your text is not lost: bring it back and try again.`;
        this.keeper.request({ type: 'tick', step: 'document' });
        return undefined;
      }
      default:
        this.options.toCoach(request);
        return undefined;
    }
  }

  /** What to show now. */
  read(now: number): Recovery {
    const { view, conversation, settings, timers } = this;
    return {
      checklist:
        view && conversation && this.keeper.isLoaded
          ? checklistView(this.keeper.state, {
              recovery: view.recovery,
              giftsAllowed: settings.giftsAllowed,
              whoMayGive: settings.whoMayGive,
              keptFor: view.conversation?.ticket === undefined ? 'tab' : 'ticket',
              trouble: this.keeper.trouble,
            })
          : undefined,
      conversation,
      timers: timers.open,
      promise: this.promises.read(view?.promise ?? this.unsettled, now),
      times: {
        progressMinutes: settings.progressMinutes,
        updateMinutes: settings.updateMinutes,
        checkAfter: nextWorkingDay(now, { at: settings.checkAfterAt, workingDays: settings.workingDays }),
      },
      giftsAllowed: settings.giftsAllowed,
      notices: [...timers.notices(now), ...(this.notice ? [this.notice] : [])],
    };
  }

  /** Settles once every view so far is taken in and stored. */
  async settled(): Promise<void> {
    await this.queue;
    await this.keeper.settled();
  }

  private async take(view: CoachView, tabId: number): Promise<void> {
    const { conversation } = view;
    const key = conversation && (await conversationKey(conversation, tabId).catch(() => `unkept ${tabId}`));
    if (key !== this.conversation) this.unsettled = undefined;
    this.view = view;
    this.conversation = key;
    if (key === undefined) {
      this.keeper.leave();
      return;
    }
    await this.keeper.follow(key, view);
    this.passOn();
    this.options.onChange();
  }

  /** Tells the coach what the agent said of the conversation, where its last view does not know it. */
  private passOn(): void {
    const { view } = this;
    if (!view || !this.keeper.isLoaded) return;
    const { situation } = this.keeper.state;
    const byHand = [...this.keeper.state.byHand].filter(([, done]) => done).map(([step]) => step);
    if (view.situation === situation && view.byHand.join() === byHand.join()) return;
    this.options.toCoach({ type: 'agent-says', situation, byHand });
  }

  private keepPromise({ promise, at }: SentReply): void {
    if (promise === undefined) return;
    const reading = this.promises.read(promise, at);
    if (reading.kind === 'time') void this.setTimer('commitment', reading.due);
    else if (reading.kind !== 'none') this.unsettled = promise;
  }

  private async setTimer(kind: TimerKind, due: number, everyMinutes?: number): Promise<string | undefined> {
    const { conversation, view } = this;
    if (!conversation || !view?.conversation) return 'There is no conversation to remind you of.';
    const { site, origin } = view.conversation;
    if (kind === 'commitment') this.unsettled = undefined;
    return this.timers.set({ kind, conversation, site, origin, due, everyMinutes });
  }

  private async answerTimer(request: Extract<AgentRequest, { id: string }>): Promise<string | undefined> {
    const timer = this.timers.open.find(({ id }) => id === request.id);
    const trouble = await this.timers.answer(request);
    if (trouble || request.type !== 'timer-done' || !timer) return trouble;
    const { kind } = timer;
    if (kind !== 'progress' && kind !== 'check-after') return undefined;
    if (timer.conversation === this.conversation) this.keeper.request({ type: 'tick', step: kind });
    else await storeEvents(timer.conversation, [{ type: 'ticked', at: Date.now(), step: kind }]).catch(() => undefined);
    return undefined;
  }

  private say(notice: string | undefined): void {
    if (notice === this.notice) return;
    this.notice = notice;
    this.options.onChange();
  }
}
