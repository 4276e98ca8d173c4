import type { Severity } from '../../rules/types';

/** The severities as people read them. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  warning: 'Worth changing',
  caution: 'Take care',
  hint: 'A thought',
};
