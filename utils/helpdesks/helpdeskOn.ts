import { addressOf } from './address';
import { genericOn } from './generic';
import type { Helpdesk } from './helpdesk';
import { helpdeskOf } from './helpdeskOf';

/**
 * The helpdesk that a frame's page belongs to at the moment. If the host is unknown, the agent chose to be coached
 * there: a product that is recognised on it is coached by its own file, any other page in generic mode.
 */
export function helpdeskOn(frame: Window): Helpdesk {
  const address = addressOf(frame);
  return helpdeskOf(address, frame.document) ?? genericOn(address.hostname);
}
