/** Whether the customer will read what is written. Where that is unknown, the coach stays silent. */
export type ComposerMode = 'reply' | 'internal' | 'unknown';

/** The id of the helpdesk that represents any page of an unknown product. */
export const GENERIC = 'generic';

/** `Mod` is Ctrl, or Cmd on a Mac. */
export type SendKey = 'Enter' | 'Mod+Enter';

/** What the coach must know about a helpdesk's page. One file a helpdesk. */
export interface Helpdesk {
  /** Short and stable, part of exported statistics: `zendesk`. */
  id: string;
  /** As agents call it: `Zendesk`. */
  name: string;
  /** Match patterns of its pages; empty for a product that customers host under addresses of their own. */
  matches: string[];
  /** Whether a page is this product's, whatever its address. Only for products that are hosted under any address. */
  recognise?(page: Document): boolean;
  /** The editable element of a composer: contenteditable, or a textarea. */
  composer: string;
  /** Whether an element that `composer` finds really is one; where this is missing, all of them are. */
  holdsReply?(field: HTMLElement): boolean;
  /** Inside a composer, what the agent did not write now: quoted history, signature. */
  notDraft?: string;
  /** The same as a text pattern, where it has no element of its own: a quote in Markdown, a signature below dashes. */
  notDraftText?: RegExp;
  /** The keys that send a reply while the caret is in the composer. */
  keys: SendKey[];
  mode(composer: HTMLElement): ComposerMode;
  /** The element whose change may change the mode; null or missing where the mode never changes. */
  modeSwitch?(composer: HTMLElement): Element | null;
  /**
   * The ticket's number or the thread's name, from the page's address or else from around the composer; undefined where
   * neither has it. Called with only an address, it says which conversation a tab shows.
   */
  conversation(address: URL, composer?: HTMLElement): string | undefined;
  /** The conversation's own address, relative to its host, where it differs from the address that the page shows. */
  place?(address: URL, ticket: string): string | undefined;
  /** One tab shows one conversation after another, and a second tab would only be in the way. */
  movesWithin?: boolean;
  /** How the agent identifies the conversation: by number and subject; undefined where the page shows neither. */
  label?(composer: HTMLElement, ticket: string | undefined): string | undefined;
  /** The customer's last few messages as plain text, the newest first. */
  customerMessages(composer: HTMLElement): string[];
  /** The buttons that send this composer's reply. */
  sendButtons(composer: HTMLElement): Element[];
}
