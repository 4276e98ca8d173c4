// npm run catalogue: writes rules/README.md from the rules.
import fs from 'node:fs';
import path from 'node:path';
import { installWhenStale } from './installWhenStale.mjs';
import { loadModule, root } from './loadModule.mjs';

await installWhenStale();
const { catalogue } = await loadModule('rules/catalogue.ts');
const { rules, steps } = await loadModule('rules/engine/library/library.ts');
fs.writeFileSync(path.join(root, 'rules/README.md'), catalogue(rules, steps));
console.log(`rules/README.md now lists ${rules.length} rules and ${steps.length} steps.`);
