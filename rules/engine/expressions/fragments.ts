import { CAUSES } from './fragments/causes';
import { FEELINGS } from './fragments/feelings';
import { PEOPLE } from './fragments/people';
import { PRAISE } from './fragments/praise';
import { REFUSALS } from './fragments/refusals';
import { THINGS } from './fragments/things';
import { TIMES } from './fragments/times';
import { TURNS } from './fragments/turns';

/** Word groups that many expressions share. An expression refers to one as `$sorry` or `$toHear?`. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  ...PEOPLE,
  ...THINGS,
  ...TIMES,
  ...FEELINGS,
  ...PRAISE,
  ...CAUSES,
  ...REFUSALS,
  ...TURNS,
};

/** The names of all fragments, without the `$`. */
export const fragmentNames: readonly string[] = Object.keys(FRAGMENTS);

/**
 * The expression that a fragment stands for.
 * @throws if there is none of this name
 */
export function fragment(name: string): string {
  const meaning = FRAGMENTS[name];
  if (meaning === undefined) throw new Error(`There is no fragment of the name $${name}: see rules/FRAGMENTS.md.`);
  return meaning;
}
