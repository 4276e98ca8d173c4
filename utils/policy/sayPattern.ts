import { i18n } from '#i18n';
import type { PatternFault } from '../../rules/engine/expressions/teamPattern';
import { quote } from './problem';

/** What is wrong with the pattern of a team's phrase, for the middle of a sentence. */
export function sayPattern(text: string, fault: PatternFault): string {
  const limit = 'limit' in fault ? String(fault.limit) : '';
  return i18n.t(`policy.pattern.${fault.kind}`, { pattern: quote(text), limit });
}
