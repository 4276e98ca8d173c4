import { isReaderId } from '../../../rules/reader/readerIds';

/**
 * A rule's name for people, beside its category: `non-apology/if-you-feel` is "if you feel". What the reader alone flags
 * has one, too.
 */
export function ruleName(ruleId: string): string {
  const name = ruleId.slice(ruleId.indexOf('/') + 1).replaceAll('-', ' ');
  return isReaderId(ruleId) ? `${name}, read in context` : name;
}
