import { i18n } from '#i18n';
import type { Policy, PolicyField, ReadPolicy } from './policy';
import { POLICY_FIELDS } from './policyFields';
import { isRecord, mustBe, quote } from './problem';

const LONGEST_REASON = 300;

const isField = (name: string): name is PolicyField => Object.hasOwn(POLICY_FIELDS, name);

/**
 * Reads a team's policy as somebody wrote it. What cannot be read is reported in a sentence, and left to the agents;
 * the rest applies. Never throws.
 * @param also names allowed beside the fields of a policy
 */
export function readPolicy(raw: unknown, also: readonly string[] = []): ReadPolicy {
  const read: ReadPolicy = { policy: {}, reasons: {}, problems: [] };
  if (!isRecord(raw)) return { ...read, problems: [i18n.t('policy.noObject')] };
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'reasons') readReasons(value, read);
    else if (isField(name)) readField(name, value, read.policy, read.problems);
    else if (!also.includes(name)) read.problems.push(i18n.t('policy.unknownField', { field: quote(name) }));
  }
  return read;
}

function readField<Field extends PolicyField>(
  name: Field,
  raw: unknown,
  policy: Partial<Policy>,
  problems: string[],
): void {
  const { value, problems: found } = POLICY_FIELDS[name](raw, name);
  problems.push(...found);
  if (value !== undefined) policy[name] = value;
}

function readReasons(raw: unknown, { reasons, problems }: ReadPolicy): void {
  if (!isRecord(raw)) {
    problems.push(mustBe('reasons', i18n.t('policy.what.reasons'), raw));
    return;
  }
  for (const [name, reason] of Object.entries(raw)) {
    if (!isField(name)) problems.push(i18n.t('policy.reasonOfUnknown', { field: quote(name) }));
    else if (typeof reason !== 'string') problems.push(i18n.t('policy.reasonNoText', { name, written: quote(reason) }));
    else reasons[name] = reason.trim().slice(0, LONGEST_REASON);
  }
}
