import { type Browser, browser } from 'wxt/browser';
import type { CoachView, PanelRequest } from '../../utils/coach/coachView';
import { type Coach, mountCoach } from '../../utils/coach/mountCoach';
import { panels } from '../../utils/coach/panelPorts';
import type { Composer } from '../../utils/helpdesks/findComposer';
import { type CoachCommand, sendMessage } from '../../utils/messages';
import type { StatEvent } from '../../utils/stats/statRow';

type Port = Browser.runtime.Port;

interface Member {
  coach: Coach;
  /** Gives what the panel shows of the field, as it is now. */
  view?: () => CoachView;
}

/** The coaches of a frame, one a reply field; the panel and the shortcuts belong to the field entered last. */
export class CoachRoster {
  private readonly members = new WeakMap<HTMLElement, Member>();
  private current: Member | undefined;

  constructor(private readonly done: AbortController) {}

  /** The agent went into a reply field. */
  enter({ field, helpdesk }: Composer): void {
    let member = this.members.get(field);
    if (!member) {
      const { signal } = this.done;
      const created: Partial<Member> = {};
      this.current = created as Member;
      created.coach = mountCoach({
        field,
        helpdesk,
        signal,
        onChange: (view) => this.show(created as Member, view),
        record: (events) => this.record(events),
      });
      member = created as Member;
      this.members.set(field, member);
    }
    this.current = member;
    if (member.view) this.post(member.view);
  }

  command(command: CoachCommand): void {
    this.current?.coach.command(command);
  }

  /** A panel follows this tab now. */
  follow(port: Port): void {
    if (this.current?.view) port.postMessage(this.current.view());
    port.onMessage.addListener((request: PanelRequest) => {
      if (!this.done.signal.aborted) this.current?.coach.handle(request);
    });
  }

  private show(member: Member, view: () => CoachView): void {
    member.view = view;
    if (!this.isAlive()) return;
    if (member === this.current) this.post(view);
  }

  private post(view: () => CoachView): void {
    const { ports } = panels();
    if (ports.size === 0) return;
    const shown = view();
    for (const port of ports) port.postMessage(shown);
  }

  private async record(events: StatEvent[]): Promise<string | undefined> {
    if (!this.isAlive()) return undefined;
    try {
      // An answer of undefined arrives as null.
      return (await sendMessage('recordStats', events)) ?? undefined;
    } catch {
      return this.isAlive() ? 'Statistics could not be saved just now; your reply is not affected.' : undefined;
    }
  }

  /** An extension that was reloaded or removed leaves this script behind: it then takes its marks away and is silent. */
  private isAlive(): boolean {
    if (browser.runtime?.id) return true;
    this.done.abort();
    return false;
  }
}
