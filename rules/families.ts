import type { Rule } from './defineRule';
import type { Category } from './types';

/** What the rules of a family have in common; a rule that says otherwise is right. */
export const FAMILIES: Partial<Record<Category, Partial<Rule>>> = {
  // A reason is no excuse beside a fix, and asked for it is an answer (seeds 002 and 003); before any apology it is
  // the worst of openings. The reason is the whole clause, whatever words give it away.
  excuse: {
    when: 'recovery',
    severityWhen: { 'asked-why': 'hint', 'cannot-fix': 'hint', 'before-apology': 'warning' },
    unlessSteps: { near: ['action', 'commitment'] },
    span: 'clause',
  },
};
