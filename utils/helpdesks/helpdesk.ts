/** Whether the customer will read what is written. Where that cannot be told, the coach stays silent. */
export type ComposerMode = 'reply' | 'internal' | 'unknown';

/** What the coach must know of a helpdesk's page. One file a helpdesk; all selectors are free of any language. */
export interface Helpdesk {
  /** Short and stable, part of exported statistics: `zendesk`. */
  id: string;
  /** As the agent knows it: `Zendesk`. */
  name: string;
  /** Match patterns of its pages. */
  matches: string[];
  /** The editable element of a composer: contenteditable, or a textarea. */
  composer: string;
  /** Inside a composer, what the agent did not write now: quoted history, signature. */
  notDraft?: string;
  mode(composer: HTMLElement): ComposerMode;
  /** The element whose change may change the mode; none where the mode never changes. */
  modeSwitch?(composer: HTMLElement): Element | null;
  /**
   * The ticket's number or the thread's name, from the page's address or else from around the composer; undefined
   * where neither tells. Asked with an address alone, it says which conversation a tab shows.
   */
  conversation(address: URL, composer?: HTMLElement): string | undefined;
  /** The customer's last message, as plain text. */
  customerMessage(composer: HTMLElement): string | undefined;
  /** The buttons that send this composer's reply. */
  sendButtons(composer: HTMLElement): Element[];
}
