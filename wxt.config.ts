import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: 'Amends',
    description:
      'Coaches support agents while they write a reply to an unhappy customer. Everything stays on this machine.',
  },
});
