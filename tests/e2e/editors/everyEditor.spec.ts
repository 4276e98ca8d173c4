import { editors } from './editors';
import { bold } from './scenarios/bold';
import { caret } from './scenarios/caret';
import { composition } from './scenarios/composition';
import { correction } from './scenarios/correction';
import { marks } from './scenarios/marks';
import { rewrites } from './scenarios/rewrites';
import { sent } from './scenarios/sent';
import { structure } from './scenarios/structure';
import { test } from './test';

// All scenarios of one editor after another: they follow each other in the same page.
for (const editor of editors) {
  test.describe(editor.name, () => {
    for (const scenarios of [marks, rewrites, caret, sent, bold, structure, composition, correction]) scenarios(editor);
  });
}
