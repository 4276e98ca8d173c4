import { addressOf } from './address';
import { genericOn } from './generic';
import type { Helpdesk } from './helpdesk';
import { helpdeskOf } from './helpdeskOf';

/**
 * The helpdesk that a frame's page is, as it stands now. On a host that nobody knows the agent chose to be coached:
 * a product that is recognised there is coached by its own file, any other page in generic mode.
 */
export function helpdeskOn(frame: Window): Helpdesk {
  const address = addressOf(frame);
  return helpdeskOf(address, frame.document) ?? genericOn(address.hostname);
}
