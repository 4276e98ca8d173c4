import type { Rule } from './rule';

/**
 * What all excuses share: each begins with `...EXCUSE`, and its own fields override these. A reason next to a fix is
 * not an excuse, and when the customer asked for it, it is an answer (seeds 002 and 003); before any apology it is the
 * worst of openings. The flag covers the whole clause, whatever words reveal the reason.
 */
export const EXCUSE: Pick<Rule, 'when' | 'severityWhen' | 'unlessSteps' | 'span'> = {
  when: 'recovery',
  severityWhen: { 'asked-why': 'hint', 'cannot-fix': 'hint', 'before-apology': 'warning' },
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'clause',
};
