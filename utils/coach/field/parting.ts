import type { Helpdesk } from '../../helpdesks/helpdesk';
import type { CoachView } from '../reply/coachView';

/**
 * What is left of a coach whose field was closed with the reply that it sent: the ticket stays in front of the agent,
 * who has time now for what comes afterwards. Holds nothing of the page.
 */
export class Parting {
  constructor(
    private readonly view: CoachView,
    private readonly helpdesk: Pick<Helpdesk, 'conversation'>,
  ) {}

  /**
   * The ticket's last view; undefined when the page shows another ticket.
   * @param address the frame's
   */
  viewAt(address: URL): CoachView | undefined {
    const ticket = this.helpdesk.conversation(address);
    // A list of tickets is no other ticket.
    return ticket === undefined || ticket === this.view.conversation?.ticket ? this.view : undefined;
  }
}
