/** An id with hyphens as message keys spell it: `checkAfter` for `check-after`. */
export type MessageKey<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<MessageKey<Rest>>}`
  : Id;

/** The spelling of an id in message keys, in which the browser allows no hyphen. */
export function messageKey<Id extends string>(id: Id): MessageKey<Id> {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as MessageKey<Id>;
}
