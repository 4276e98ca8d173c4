/** Where things are on a helpdesk's page. CSS selectors that do not depend on any language. */
export interface Selectors {
  /** The editable element of a composer: contenteditable, or a textarea. */
  composer: string;
  /**
   * Around a composer, the element with its own buttons and switches; undefined where the page has only one set of
   * them.
   */
  form?: string;
  /** Around a composer, the element of its conversation; undefined where the page shows only one at a time. */
  ticket?: string;
  /** Around a composer, the element with its conversation's number and subject, where they are outside `ticket`. */
  heading?: string;
  /** The conversation's number, where it differs from the one in the address. An element's text, or a field's value. */
  number?: string;
  /** The conversation's subject. An element's text, or a field's value. */
  subject?: string;
  /** Present only while the customer will read what is written: around the composer, or in its form. */
  reply?: string;
  /** Present only while colleagues alone will read it. */
  internal?: string;
  /** The element whose change may change the mode. */
  modeSwitch?: string;
  /** Inside a composer, what somebody else wrote. */
  quote?: string;
  /** Inside a composer, what is added under every mail. */
  signature?: string;
  /** A customer's message in the conversation. */
  customer?: string;
  /** A button that sends the reply. */
  send?: string;
  /** Identifies the product by its own page, where it has no host of its own. */
  mark?: string;
}
