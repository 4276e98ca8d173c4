import { i18n } from '#i18n';
import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { patternOf } from '../../utils/hosts/hostPattern';
import type { Reading } from './readSetting';

const example = 'https://app.example.com';

/** The host of a typed address, as a match pattern. */
export function readHost(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === '') return { trouble: i18n.t('options.addHost.isEmpty', { example }) };
  if (typed.includes('*')) return { trouble: i18n.t('options.addHost.hasStar', { example }) };
  if (/^[^/]*@/.test(typed)) return { trouble: i18n.t('options.addHost.isMail', { example }) };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  if (hasScheme && !/^https:/i.test(typed)) {
    return { trouble: i18n.t('options.addHost.isInsecure') };
  }
  const address = addressIn(hasScheme ? typed : `https://${typed}`);
  const value = address && patternOf(address);
  // A single word is a host only where somebody says so: inside a company's own network.
  const isWord = !hasScheme && !address?.hostname.includes('.');
  if (!value || isWord) return { trouble: i18n.t('options.addHost.isNoAddress', { example }) };
  const known = helpdeskOf(address);
  if (known) return { trouble: i18n.t('options.addHost.isKnown', { helpdesk: known.name }) };
  return { value };
}

function addressIn(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
