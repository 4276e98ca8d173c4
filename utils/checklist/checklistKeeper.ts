import { ticksOf, ticksOfSending } from '../../rules/checklist/ticks';
import type { CoachView, SentReply } from '../coach/coachView';
import type { ChecklistEvent } from './checklistEvent';
import type { ChecklistRequest } from './checklistRequest';
import { afterEvent, append, type ChecklistState, NEW_CHECKLIST, rebuild } from './checklistState';

/** Where checklists are kept. Both reject when the storage fails. */
export interface ChecklistStore {
  load(key: string): Promise<ChecklistEvent[]>;
  store(key: string, added: readonly ChecklistEvent[]): Promise<void>;
}

interface KeeperOptions {
  store: ChecklistStore;
  now: () => number;
  /** The checklist changed, or its trouble did. */
  onChange: () => void;
  /** A reply went out; told once. */
  onSent: (sent: SentReply) => void;
}

const CANNOT_READ =
  'The checklist of this ticket could not be read. It starts anew, and is kept as long as this panel is open.';
const CANNOT_SAVE =
  'The checklist cannot be saved: the disk is full, or the browser does not let Amends use its storage. What you tick is kept as long as this panel is open.';

/**
 * Keeps the checklist of the conversation in front of the agent: follows the draft, remembers the agent's word,
 * stores every change. A conversation in which nothing went wrong leaves nothing behind.
 */
export class ChecklistKeeper {
  state: ChecklistState = NEW_CHECKLIST;
  /** What could not be kept, as a sentence. */
  trouble: string | undefined;
  private key: string | undefined;
  /** By conversation, what is not stored: not worth it yet, or the storage failed. */
  private readonly unstored = new Map<string, ChecklistEvent[]>();
  private turn = 0;
  /** Whether the conversation's checklist was read: before that there is nothing to show. */
  isLoaded = false;
  /** What the agent asked while it was being read. */
  private waiting: ChecklistRequest[] = [];
  private isWorthKeeping = false;
  private view: CoachView | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {}

  /** The coach speaks of a conversation, by its key. Takes up that conversation's checklist when it is another one. */
  async follow(key: string, view: CoachView): Promise<void> {
    if (key === this.key) {
      this.view = view;
      if (this.isLoaded) this.take(view);
      return;
    }
    this.leave();
    this.key = key;
    this.view = view;
    const { turn } = this;
    // What was written of this conversation a moment ago must be read again.
    await this.writing;
    const events = await this.options.store.load(key).then(
      (stored) => this.complain(undefined, stored),
      () => this.complain(CANNOT_READ, []),
    );
    if (turn !== this.turn) return;
    this.state = rebuild([...events, ...(this.unstored.get(key) ?? [])]);
    this.isWorthKeeping = events.length > 0;
    this.isLoaded = true;
    if (this.view) this.take(this.view);
    for (const request of this.waiting.splice(0)) this.request(request);
    this.options.onChange();
  }

  /** No conversation is in front of the agent. */
  leave(): void {
    this.turn += 1;
    this.waiting = [];
    this.key = undefined;
    this.view = undefined;
    this.isLoaded = false;
    this.state = NEW_CHECKLIST;
    this.options.onChange();
  }

  request(request: ChecklistRequest): void {
    if (!this.isLoaded) {
      if (this.key !== undefined) this.waiting.push(request);
      return;
    }
    const at = this.options.now();
    if (request.type === 'choose-situation') {
      this.add({ type: 'situation', at, situation: request.situation }, true);
    } else {
      this.add({ type: request.type === 'tick' ? 'ticked' : 'unticked', at, step: request.step }, true);
    }
  }

  /** Settles once everything so far is stored, or could not be. */
  settled(): Promise<void> {
    return this.writing;
  }

  private take(view: CoachView): void {
    const { now, onSent } = this.options;
    const { openedAt, sentAt = 0 } = this.state;
    if (openedAt === undefined) this.add({ type: 'opened', at: now() }, view.recovery);
    const { sent } = view;
    // A panel hears of the same reply again whenever it comes back to the tab.
    if (sent && sent.at > sentAt) {
      this.add({ type: 'drafted', at: sent.at, steps: ticksOf(sent) }, view.recovery);
      this.add({ type: 'sent', at: sent.at, steps: ticksOfSending(sent) }, view.recovery);
      onSent(sent);
    }
    if (!view.watching.on) return;
    const steps = ticksOf(view.signs);
    if (steps.join() !== [...this.state.drafted].join()) this.add({ type: 'drafted', at: now(), steps }, view.recovery);
  }

  /** @param isWorthKeeping a recovery, or something that the agent said */
  private add(event: ChecklistEvent, isWorthKeeping: boolean): void {
    const { key } = this;
    if (key === undefined) return;
    this.state = afterEvent(this.state, event);
    this.unstored.set(key, append(this.unstored.get(key) ?? [], event));
    this.isWorthKeeping ||= isWorthKeeping;
    if (this.isWorthKeeping) this.writing = this.writing.then(() => this.write(key));
    this.options.onChange();
  }

  /** Stores what is not stored yet; what fails is tried again with the next change. */
  private async write(key: string): Promise<void> {
    const added = this.unstored.get(key);
    if (!added) return;
    this.unstored.delete(key);
    try {
      await this.options.store.store(key, added);
      this.complain(undefined, undefined);
    } catch {
      this.unstored.set(key, [...added, ...(this.unstored.get(key) ?? [])]);
      this.complain(CANNOT_SAVE, undefined);
    }
  }

  private complain<T>(trouble: string | undefined, passedOn: T): T {
    if (trouble !== this.trouble) {
      this.trouble = trouble;
      this.options.onChange();
    }
    return passedOn;
  }
}
