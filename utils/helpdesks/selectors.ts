/** Where things are on a helpdesk's page. CSS selectors, free of any language. */
export interface Selectors {
  /** The editable element of a composer: contenteditable, or a textarea. */
  composer: string;
  /** Around a composer, its own buttons and switches; undefined where the whole page has only one set of them. */
  form?: string;
  /** Around a composer, its conversation; undefined where the page shows only one at a time. */
  ticket?: string;
  /** Around a composer, its conversation's number and subject, where they stand outside `ticket`. */
  heading?: string;
  /** The conversation's number, where it is another than the one in the address. An element's text, or a field's. */
  number?: string;
  /** The conversation's subject. An element's text, or a field's. */
  subject?: string;
  /** There only while the customer will read what is written: around the composer, or in its form. */
  reply?: string;
  /** There only while colleagues alone will read it. */
  internal?: string;
  /** The element whose change may change the mode. */
  modeSwitch?: string;
  /** Inside a composer, what somebody else wrote. */
  quote?: string;
  /** Inside a composer, what goes under every mail. */
  signature?: string;
  /** A customer's message in the conversation. */
  customer?: string;
  /** A button that sends the reply. */
  send?: string;
  /** Tells the product by its own page, where it has no host of its own. */
  mark?: string;
}
