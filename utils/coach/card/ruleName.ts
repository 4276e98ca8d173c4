import { i18n } from '#i18n';
import { isReaderId } from '../../../rules/reader/readerIds';
import { fill, OPEN } from '../../language/openPlaces';

const READ_IN_CONTEXT = i18n.t('coach.readInContext', OPEN);

/**
 * A rule's name for people, beside its category: `non-apology/if-you-feel` is "if you feel". What the reader alone flags
 * has one, too.
 */
export function ruleName(ruleId: string): string {
  const name = ruleId.slice(ruleId.indexOf('/') + 1).replaceAll('-', ' ');
  return isReaderId(ruleId) ? fill(READ_IN_CONTEXT, { rule: name }) : name;
}
