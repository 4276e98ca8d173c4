import { standsAlone } from '../../rules/engine/customerMessage';

// Enough to judge what the customer is unhappy about.
const LONGEST_MESSAGE = 5000;
// Who asks more often than this says nothing new.
const MOST_MESSAGES = 5;

/**
 * What a reply answers: the customer's last message, and below it those before it as far as it says little by itself.
 * "Still nothing?" is about the message above it.
 * @param newestFirst the customer's messages as elements of the page
 */
export function customerSays(newestFirst: readonly Element[]): string | undefined {
  const said: string[] = [];
  for (const element of newestFirst.slice(0, MOST_MESSAGES)) {
    // `textContent`, as `innerText` would make the browser lay out the whole thread.
    const message = element.textContent?.slice(0, LONGEST_MESSAGE) ?? '';
    said.push(message);
    if (standsAlone(message)) break;
  }
  return said.length > 0 ? said.join('\n').slice(0, LONGEST_MESSAGE) : undefined;
}
