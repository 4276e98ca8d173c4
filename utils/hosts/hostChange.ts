/** What the agent can choose for a host, given as its match pattern. */
export type HostChange =
  /** Coach a host that belongs to no known helpdesk; the browser has already given permission. */
  | { type: 'choose-host'; host: string }
  /** Stop coaching a chosen host, and give the browser's permission back. */
  | { type: 'forget-host'; host: string }
  /** Coach a host in generic mode, even though its helpdesk is known. */
  | { type: 'use-generic'; host: string }
  /** Go back to the helpdesk's own file. */
  | { type: 'use-file'; host: string };
