// npm run new rule <category>/<name> "<words>" and npm run new helpdesk <id> "<name>" <address of a conversation>: writes
// the files with which a rule or a helpdesk begins.
import { root } from './loadModule.mjs';
import { newHelpdesk } from './newHelpdesk.mjs';
import { newRule } from './newRule.mjs';

const USAGE = `Say what to begin:
  npm run new rule defensive/as-you-know "as you know"
  npm run new helpdesk acme-desk "Acme Desk" https://app.acme-desk.com/tickets/42`;

const [kind, ...parameters] = process.argv.slice(2);
const begin = kind === 'rule' ? newRule : kind === 'helpdesk' ? newHelpdesk : undefined;
try {
  if (!begin) throw new Error(USAGE);
  const { files, next } = await begin(root, parameters);
  console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}\n\nNext:\n${next}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
