import { standsAlone } from '../../../rules/engine/clues/customerMessage';

/**
 * The text that a reply answers: the customer's last message, followed by earlier ones as long as it says little by
 * itself. "Still nothing?" refers to the message before it.
 * @returns undefined if there is no message
 */
export function customerSays(newestFirst: readonly string[]): string | undefined {
  if (newestFirst.length === 0) return undefined;
  const enough = newestFirst.findIndex(standsAlone);
  return newestFirst.slice(0, enough < 0 ? undefined : enough + 1).join('\n');
}
