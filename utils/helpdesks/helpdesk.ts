/** Whether the customer will read what is written. Where that cannot be told, the coach stays silent. */
export type ComposerMode = 'reply' | 'internal' | 'unknown';

/** The id of the helpdesk that any page of an unknown product stands for. */
export const GENERIC = 'generic';

/** `Mod` is Ctrl, on a Mac Cmd. */
export type SendKey = 'Enter' | 'Mod+Enter';

/** What the coach must know of a helpdesk's page. One file a helpdesk. */
export interface Helpdesk {
  /** Short and stable, part of exported statistics: `zendesk`. */
  id: string;
  /** As the agent knows it: `Zendesk`. */
  name: string;
  /** Match patterns of its pages; none for a product that everybody hosts under an address of their own. */
  matches: string[];
  /** Whether a page is this product's, whatever its address. Only for products that are hosted under any address. */
  recognise?(page: Document): boolean;
  /** The editable element of a composer: contenteditable, or a textarea. */
  composer: string;
  /** Whether an element that `composer` finds is one indeed; all of them are, where this is missing. */
  holdsReply?(field: HTMLElement): boolean;
  /** Inside a composer, what the agent did not write now: quoted history, signature. */
  notDraft?: string;
  /** The same as text, where it has no element of its own: a quote in Markdown, a signature below dashes. */
  notDraftText?: RegExp;
  /** What sends a reply from the keyboard, with the caret in the composer. */
  keys: SendKey[];
  mode(composer: HTMLElement): ComposerMode;
  /** The element whose change may change the mode; none where the mode never changes. */
  modeSwitch?(composer: HTMLElement): Element | null;
  /**
   * The ticket's number or the thread's name, from the page's address or else from around the composer; undefined
   * where neither tells. Asked with an address alone, it says which conversation a tab shows.
   */
  conversation(address: URL, composer?: HTMLElement): string | undefined;
  /** The conversation's own address, relative to its host, where it is not simply what its page shows. */
  place?(address: URL, ticket: string): string | undefined;
  /** One tab shows one conversation after the other, and a second tab would only be in the way. */
  movesWithin?: boolean;
  /** What the agent calls the conversation: its number and subject; undefined where the page shows neither. */
  label?(composer: HTMLElement, ticket: string | undefined): string | undefined;
  /** The customer's last few messages as plain text, the newest first. */
  customerMessages(composer: HTMLElement): string[];
  /** The buttons that send this composer's reply. */
  sendButtons(composer: HTMLElement): Element[];
}
