import type { Rule } from './defineRule';
import type { Category } from './types';

/** What the rules of a family have in common; a rule's own fields override it. */
export const FAMILIES: Partial<Record<Category, Partial<Rule>>> = {
  // A reason next to a fix is not an excuse, and when asked for it is an answer (seeds 002 and 003); before any apology
  // it is the worst of openings. The flag covers the whole clause, whatever words reveal the reason.
  excuse: {
    when: 'recovery',
    severityWhen: { 'asked-why': 'hint', 'cannot-fix': 'hint', 'before-apology': 'warning' },
    unlessSteps: { near: ['action', 'commitment'] },
    span: 'clause',
  },
};
