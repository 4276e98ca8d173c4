import { defineConfig } from 'wxt';
import { leaveOutExamples } from './utils/build/leaveOutExamples';
import { shipValues } from './utils/build/shipValues';

// Over a secure connection only: else anybody on the way could have changed the page.
const ANY_HOST = ['https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [leaveOutExamples(), shipValues()] }),
  manifest: ({ browser }) => ({
    name: 'Amends',
    description: 'Coaches support agents while they write to an unhappy customer. Everything stays on this machine.',
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage'],
    // Asked for one host at a time, when the agent wants the coach there.
    [browser === 'firefox' ? 'optional_permissions' : 'optional_host_permissions']: ANY_HOST,
    action: { default_title: 'Open the Amends panel' },
    // Chrome takes at most four suggested keys; the fifth can be set by hand. In the card, Delete dismisses.
    commands: {
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next flag' },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous flag' },
      'apply-rewrite': { suggested_key: { default: 'Alt+Shift+U' }, description: 'Use the first rewrite' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the panel' },
      'dismiss-flag': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+X' } }),
        description: 'Dismiss the flag this once',
      },
    },
    // Scripts of chosen hosts reach frames without an address from Chrome 119, highlights are painted from Firefox 140.
    ...(browser !== 'firefox' && { minimum_chrome_version: '119' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'coach@amends.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      // The coach may act exactly where the watcher runs.
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      if (manifest.manifest_version === 2) manifest.permissions?.push(...new Set(matches));
      else manifest.host_permissions = [...new Set(matches)];
    },
  },
});
