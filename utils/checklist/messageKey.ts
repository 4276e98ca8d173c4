/** An id with hyphens as the keys of messages have it: `checkAfter` for `check-after`. */
export type MessageKey<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<MessageKey<Rest>>}`
  : Id;

/** What an id is called in the keys of messages, in which the browser allows no hyphen. */
export function messageKey<Id extends string>(id: Id): MessageKey<Id> {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as MessageKey<Id>;
}
