import { standsAlone } from '../../../rules/engine/clues/customerMessage';

/**
 * What a reply answers: the customer's last message, and below it those before it as far as it says little by itself.
 * "Still nothing?" is about the message above it.
 * @returns undefined where there is no message
 */
export function customerSays(newestFirst: readonly string[]): string | undefined {
  if (newestFirst.length === 0) return undefined;
  const enough = newestFirst.findIndex(standsAlone);
  return newestFirst.slice(0, enough < 0 ? undefined : enough + 1).join('\n');
}
