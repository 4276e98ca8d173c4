import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { patternOf } from '../../utils/hosts/hostPattern';
import type { Reading } from './readSetting';

const EXAMPLE = 'such as https://app.example.com.';

/** The host of a typed address, as a match pattern. */
export function readHost(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === '') return { trouble: `Please write the address of your helpdesk, ${EXAMPLE}` };
  if (typed.includes('*')) return { trouble: `Please write one address, without a star, ${EXAMPLE}` };
  if (/^[^/]*@/.test(typed))
    return { trouble: `This is a mail address: please write that of your helpdesk, ${EXAMPLE}` };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  if (hasScheme && !/^https:/i.test(typed)) {
    return { trouble: 'Amends reads pages only over a secure connection: the address must start with https://.' };
  }
  const address = addressIn(hasScheme ? typed : `https://${typed}`);
  const value = address && patternOf(address);
  // A single word is a host only where somebody says so: inside a company's own network.
  const isWord = !hasScheme && !address?.hostname.includes('.');
  if (!value || isWord) return { trouble: `That is no address: please copy it from your helpdesk’s tab, ${EXAMPLE}` };
  const known = helpdeskOf(address);
  if (known) return { trouble: `${known.name} is known already: nothing has to be allowed there.` };
  return { value };
}

function addressIn(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
