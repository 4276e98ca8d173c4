import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../../utils/commands/loadModule.mjs';
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk';
import { EXPECTED } from '../../utils/helpdesks/expected';

const { helpdesks } = (await loadModule('utils/helpdesks/all.ts')) as { helpdesks: Helpdesk[] };
const PAGES = fileURLToPath(new URL('../../utils/helpdesks/pages', import.meta.url));

/**
 * Helpdesks that are tested only by their documented structure, at the address of a conversation in them: those with a
 * host of their own and no stand-in page with an editor in it.
 */
export const structures = [
  'chatwoot',
  'crisp',
  'freshdesk',
  'helpscout',
  'hubspot',
  'intercom',
  'jira',
  'kayako',
  'outlook',
  'reamaze',
].map((id) => {
  const expected = EXPECTED[id];
  const [address] = expected?.conversations[0] ?? [];
  const name = helpdesks.find((helpdesk) => helpdesk.id === id)?.name;
  if (!expected || !address || !name) throw new Error(`Not all is known of ${id}.`);
  return { id, name, address, file: path.join(PAGES, `${id}.html`), ...expected };
});
