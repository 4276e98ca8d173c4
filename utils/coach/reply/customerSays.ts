import { standsAlone } from '../../../rules/engine/clues/customerMessage';

const texts = new WeakMap<readonly string[], string>();

/**
 * The text that a reply answers: the customer's last message, followed by earlier ones as long as it says little by
 * itself. "Still nothing?" refers to the message before it.
 * @returns undefined if there is no message
 */
export function customerSays(newestFirst: readonly string[]): string | undefined {
  if (newestFirst.length === 0) return undefined;
  const text = texts.get(newestFirst) ?? textOf(newestFirst);
  texts.set(newestFirst, text);
  return text;
}

function textOf(newestFirst: readonly string[]): string {
  const enough = newestFirst.findIndex(standsAlone);
  return newestFirst.slice(0, enough < 0 ? undefined : enough + 1).join('\n');
}
