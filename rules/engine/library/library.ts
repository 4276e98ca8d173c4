import { type Category, STEP_IDS } from '../../types';
import { ruleFiles, stepFiles } from './libraryFiles';
import type { LibraryRule, LibraryStep } from './libraryRule';

/** Every rule, by its path: `rules/non-apology/if-you-feel.ts` is `non-apology/if-you-feel`. */
export const rules: LibraryRule[] = Object.entries(ruleFiles).map(([path, rule]) => {
  const id = path.replace('../../', '').replace('.ts', '');
  const category = id.split('/')[0] as Category;
  return { ...rule, id, category };
});

/** Every step that can be read from a draft, in the order in which a recovery goes. */
export const steps: LibraryStep[] = STEP_IDS.map((id) => {
  const step = stepFiles[`../../steps/${id}.ts`];
  if (!step) throw new Error(`The step "${id}" has no file in rules/steps.`);
  return { ...step, id };
});
