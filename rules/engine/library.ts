import type { Rule } from '../defineRule';
import type { Step } from '../defineStep';
import type { Category, StepId } from '../types';

export interface LibraryRule extends Rule {
  id: string;
  category: Category;
}

export interface LibraryStep extends Step {
  id: StepId;
}

const ruleFiles = import.meta.glob<Rule>(['../*/*.ts', '!../engine/*.ts', '!../steps/*.ts'], {
  eager: true,
  import: 'default',
});
const stepFiles = import.meta.glob<Step>('../steps/*.ts', { eager: true, import: 'default' });

/** Every rule, by its path: `rules/non-apology/if-you-feel.ts` is `non-apology/if-you-feel`. */
export const rules: LibraryRule[] = Object.entries(ruleFiles).map(([path, rule]) => {
  const id = path.replace('../', '').replace('.ts', '');
  return { ...rule, id, category: id.split('/')[0] as Category };
});

/** Every step that can be read from a draft, in the checklist's order. */
export const steps: LibraryStep[] = Object.entries(stepFiles).map(([path, step]) => ({
  ...step,
  id: path.replace('../steps/', '').replace('.ts', '') as StepId,
}));
