import { isReaderId } from '../../../rules/reader/readerIds';
import type { Flag } from '../../../rules/types';
import { maskPhrase } from '../../stats/maskPhrase';
import { ruleName } from '../card/ruleName';
import type { DismissScope } from '../reply/coachView';

/** Says what a dismissal has changed, as a sentence for the agent; nothing where it reaches no further than the flag. */
export function dismissedWords({ ruleId, phrase }: Flag, scope: DismissScope): string | undefined {
  if (scope === 'phrase') return `“${maskPhrase(phrase)}” is not flagged any more, in any reply.`;
  if (scope === 'rule')
    return `${isReaderId(ruleId) ? '' : 'The rule '}“${ruleName(ruleId)}” is switched off in every reply.`;
  return scope === 'wrong' ? 'Noted: this flag is wrong.' : undefined;
}
