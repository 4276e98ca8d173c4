import * as v from 'valibot';
import { i18n } from '#i18n';

/** Longer field names only occur in a tampered file. */
const LONGEST_NAME = 60;

/** Placeholder in a schema's message until the line and the field are known. */
export const PLACE = { line: '{line}', field: '{field}' };

/** What is wrong with a line, in a sentence. @param issue of a schema whose messages contain `PLACE` */
export function saidOf(line: number, issue: v.BaseIssue<unknown>): string {
  const place = { line: String(line), field: (v.getDotPath(issue) ?? '').slice(0, LONGEST_NAME) };
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return i18n.t('imports.refusal.unknownField', place);
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    return i18n.t('imports.refusal.missingField', place);
  }
  return issue.message.replace(/\{(line|field)\}/g, (_, name: keyof typeof place) => place[name]);
}
