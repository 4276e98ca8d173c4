import type { Helpdesk } from '../../helpdesks/helpdesk';
import type { CoachView } from '../reply/coachView';

/**
 * What remains of a coach whose field closed when its reply was sent: the ticket stays in front of the agent, who now
 * has time for the follow-up. Holds no reference to the page.
 */
export class Parting {
  constructor(
    private readonly view: CoachView,
    private readonly helpdesk: Pick<Helpdesk, 'conversation'>,
  ) {}

  /**
   * The ticket's last view; undefined when the page shows another ticket.
   * @param address of the frame
   */
  viewAt(address: URL): CoachView | undefined {
    const ticket = this.helpdesk.conversation(address);
    // A list of tickets does not count as another ticket.
    return ticket === undefined || ticket === this.view.conversation?.ticket ? this.view : undefined;
  }
}
