import { browser } from 'wxt/browser';
import type { CoachState } from '../../conversation/tabState';
import type { Composer } from '../../helpdesks/findComposer';
import type { Helpdesk } from '../../helpdesks/helpdesk';
import { type CoachCommand, sendMessage } from '../../messages/messages';
import { type Coach, mountCoach } from '../field/mountCoach';
import { Parting } from '../field/parting';
import { BackgroundLink } from '../link/conversationLink';
import { Outbox } from '../link/outbox';
import type { CoachView, PanelRequest } from '../reply/coachView';
import type { FrameSettings } from './frameSettings';

interface Member {
  coach: Coach;
  helpdesk: Helpdesk;
  link: BackgroundLink;
}

/** The coaches of a frame, one for each reply field; the panel and the shortcuts apply to the field entered last. */
export class CoachRoster {
  private readonly members = new WeakMap<HTMLElement, Member>();
  private current: HTMLElement | undefined;
  private parting: Parting | undefined;
  private readonly outbox = new Outbox(() => this.isAlive());

  constructor(
    private readonly done: AbortController,
    private readonly settings: FrameSettings,
  ) {}

  /** The agent entered a reply field. */
  enter(composer: Composer): void {
    if (!this.isAlive()) return;
    const { field } = composer;
    this.current = field;
    this.parting = undefined;
    const { coach, link } = this.members.get(field) ?? this.mount(composer);
    link.enter();
    coach.enter();
  }

  /** The agent entered a field of another frame. */
  leave(): void {
    this.member?.coach.leave();
    this.current = undefined;
    this.parting = undefined;
  }

  /** The page is being left; the browser may later restore it as it was. */
  leavePage(): void {
    if (this.current) this.tellGone();
    this.leave();
  }

  /**
   * The view of the agent's field, or the last one if it closed when its reply was sent; undefined when the agent is in
   * no field.
   */
  view(): CoachView | undefined {
    return this.member?.coach.view() ?? this.parting?.viewAt(new URL(location.href));
  }

  /** Passes on the current state of a ticket's conversation. */
  hear(ticket: string | undefined, state: CoachState): void {
    const coach = this.member?.coach;
    if (coach?.view().conversation?.ticket === ticket) coach?.hear(state);
  }

  command(command: CoachCommand): void {
    this.member?.coach.command(command);
  }

  carryOut(request: PanelRequest): void {
    this.member?.coach.handle(request);
  }

  /**
   * Whether the extension is still there. If it was reloaded or removed, this script is left behind: it then removes
   * its marks and stops.
   */
  isAlive(): boolean {
    // A page that is gone has no timers either, and Firefox throws when one is requested.
    if (browser.runtime?.id && document.defaultView) return true;
    this.done.abort();
    return false;
  }

  private get member(): Member | undefined {
    return this.current && this.members.get(this.current);
  }

  /** Tells the owner that this frame no longer shows a reply. */
  private tellGone(): void {
    if (this.isAlive()) sendMessage('leavePage', undefined).catch(() => undefined);
  }

  private forget(field: HTMLElement): void {
    const member = this.members.get(field);
    this.members.delete(field);
    if (this.current !== field) return;
    const view = member?.coach.partingView();
    this.parting = member && view && new Parting(view, member.helpdesk);
    this.current = undefined;
    // The page moved to another ticket while the field could still have come back.
    if (this.parting && !this.view()) this.tellGone();
  }

  private mount({ field, helpdesk }: Composer): Member {
    const link = new BackgroundLink({ outbox: this.outbox, isCurrent: () => this.current === field && this.isAlive() });
    const coach = mountCoach({
      field,
      helpdesk,
      signal: this.done.signal,
      settings: this.settings,
      owner: link,
      onEnd: () => this.forget(field),
    });
    const member = { coach, link, helpdesk };
    this.members.set(field, member);
    return member;
  }
}
