import { i18n } from '#i18n';
import { isReaderId } from '../../../rules/reader/readerIds';
import { fill, OPEN } from '../../language/openPlaces';

const READ_IN_CONTEXT = i18n.t('coach.readInContext', OPEN);

/**
 * A rule's name as people read it, without its category: `non-apology/if-you-feel` is "if you feel". Flags that only
 * the reader raises have a name too.
 */
export function ruleName(ruleId: string): string {
  const name = ruleId.slice(ruleId.indexOf('/') + 1).replaceAll('-', ' ');
  return isReaderId(ruleId) ? fill(READ_IN_CONTEXT, { rule: name }) : name;
}
