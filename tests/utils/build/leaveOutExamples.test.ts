import { build } from 'vite';
import { expect, it } from 'vitest';
import { ruleFiles, stepFiles } from '../../../rules/engine/library/libraryFiles';
import { leaveOutExamples } from '../../../utils/build/leaveOutExamples';

it('ships every rule and step without their examples, steps without their texts, and omits nothing else', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leaveOutExamples()],
    build: { write: false, lib: { entry: 'rules/engine/library/libraryFiles.ts', formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code ?? '';
  const shipped = await import(`data:text/javascript,${encodeURIComponent(code)}`);

  const without = (files: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => {
        const { flags, examples, allows, evidence, ...kept } = content as Record<string, unknown>;
        return [path, evidence === 'practice' ? kept : { ...kept, evidence }];
      }),
    );
  const steps = Object.entries(stepFiles).map(([path, { present, absent, label, why, source, ...kept }]) => [
    path,
    kept,
  ]);
  expect({ ...shipped }).toEqual({ ruleFiles: without(ruleFiles), stepFiles: Object.fromEntries(steps) });
  expect(code).toContain('JSON.parse(');
}, 60_000);
