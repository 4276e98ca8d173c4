import type { Step } from '../../defineStep';
import type { Rule } from '../../rule';

// A build leaves out the examples of these two (utils/build/leaveOutExamples.ts).

/** The content of each rule's file, by its path from here. */
export const ruleFiles = import.meta.glob<Rule>(
  ['../../*/*.ts', '!../../{checklist,engine,reader,shared,steps}/*.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** The content of each step's file, by its path from here. */
export const stepFiles = import.meta.glob<Step>('../../steps/*.ts', { eager: true, import: 'default' });
