import type { FileProblem } from './problem';

/** Where a file has a reply, the customer's message and a name for both: names of columns, or of fields. */
export interface Columns {
  text: string;
  context?: string;
  id?: string;
  /** When it was sent. */
  day?: string;
}

/** What exports call them, the likeliest first; in lower case, without what separates words. */
const NAMES = {
  text: [
    'text',
    'reply',
    'replytext',
    'agentreply',
    'response',
    'answer',
    'body',
    'plainbody',
    'message',
    'comment',
    'content',
    'description',
  ],
  context: ['context', 'customermessage', 'customer', 'question', 'request', 'inquiry', 'complaint', 'customertext'],
  day: ['day', 'date', 'sentat', 'createdat', 'sent', 'created', 'datesent', 'timestamp', 'time'],
  id: ['id', 'replyid', 'messageid', 'ticketid', 'ticket', 'ticketnumber', 'conversationid', 'number'],
} as const satisfies Record<keyof Columns, string[]>;

const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** The most likely columns of a file; without `text` if none looks like a reply. */
export function guessColumns(names: readonly string[]): Partial<Columns> {
  const find = (known: readonly string[]) =>
    known.map((one) => names.find((name) => plain(name) === one)).find((name) => name !== undefined);
  const text = find(NAMES.text);
  const context = find(NAMES.context);
  const id = find(NAMES.id);
  const day = find(NAMES.day);
  return {
    ...(text !== undefined && { text }),
    ...(context !== undefined && { context }),
    ...(id !== undefined && { id }),
    ...(day !== undefined && { day }),
  };
}

/**
 * Whether the columns are in a file.
 * @returns what there is to say about the first that is not
 */
export function missingColumn(columns: Partial<Columns>, names: readonly string[]): FileProblem | undefined {
  const there = names.slice(0, 20);
  if (columns.text === undefined) return { name: 'noTextColumn', columns: there };
  const missing = [columns.text, columns.context, columns.id, columns.day].find(
    (name) => name !== undefined && !names.includes(name),
  );
  return missing === undefined ? undefined : { name: 'noColumn', column: missing, columns: there };
}
