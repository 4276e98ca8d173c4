import type { Policy, PolicyField, ReadPolicy } from './policy';
import { POLICY_FIELDS } from './policyFields';
import { isRecord, quote } from './problem';

const LONGEST_REASON = 300;

const isField = (name: string): name is PolicyField => Object.hasOwn(POLICY_FIELDS, name);

/**
 * A team's policy as somebody wrote it down. What cannot be read is said in a sentence, and left to the agents; the rest
 * holds. Never throws.
 * @param also names that may stand beside the fields of a policy
 */
export function readPolicy(raw: unknown, also: readonly string[] = []): ReadPolicy {
  const read: ReadPolicy = { policy: {}, reasons: {}, problems: [] };
  if (!isRecord(raw)) return { ...read, problems: ['The team’s policy must be an object.'] };
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'reasons') readReasons(value, read);
    else if (isField(name)) readField(name, value, read.policy, read.problems);
    else if (!also.includes(name))
      read.problems.push(`The team’s policy has a field that Amends does not know: ${quote(name)}.`);
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
    problems.push(`“reasons” must be an object of fields and sentences, not ${quote(raw)}.`);
    return;
  }
  for (const [name, reason] of Object.entries(raw)) {
    if (!isField(name)) problems.push(`“reasons” names a field that Amends does not know: ${quote(name)}.`);
    else if (typeof reason !== 'string')
      problems.push(`The reason for “${name}” must be a text, not ${quote(reason)}.`);
    else reasons[name] = reason.trim().slice(0, LONGEST_REASON);
  }
}
