/** What the agent can choose for a host, given as its match pattern. */
export type HostChange =
  /** Coach a host that is no known helpdesk's; the browser has agreed already. */
  | { type: 'choose-host'; host: string }
  /** Leave a chosen host alone again, and give the browser's permission back. */
  | { type: 'forget-host'; host: string }
  /** Coach a host in generic mode, though its helpdesk is known. */
  | { type: 'use-generic'; host: string }
  /** Trust the helpdesk's own file again. */
  | { type: 'use-file'; host: string };
