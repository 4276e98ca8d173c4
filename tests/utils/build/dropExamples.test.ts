import { build } from 'vite';
import { expect, it } from 'vitest';
import { dropExamples } from '../../../utils/build/dropExamples';

it('leaves the examples out of a build, and nothing else', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dropExamples()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'rules/non-apology/if-you-feel.ts', formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code ?? '';
  const { default: rule } = await import('../../../rules/non-apology/if-you-feel');
  for (const example of [...Object.keys(rule.flags), ...rule.allows]) expect(code).not.toContain(example);
  expect(code).toContain(rule.message);
  expect(code).toContain('rewrites');
});
