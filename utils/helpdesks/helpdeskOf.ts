import { type Address, covers } from './address';
import { helpdesks } from './all';
import type { Helpdesk } from './helpdesk';

/** The helpdesk of a page: by its address, or else by the page itself; undefined for any other page. */
export function helpdeskOf(address: Address, page?: Document): Helpdesk | undefined {
  return (
    helpdesks.find(({ matches }) => covers(matches, address)) ??
    (page && helpdesks.find(({ recognise }) => recognise?.(page)))
  );
}
