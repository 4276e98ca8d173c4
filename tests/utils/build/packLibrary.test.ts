import { build } from 'vite';
import { expect, it } from 'vitest';
import { ruleFiles, stepFiles } from '../../../rules/engine/libraryFiles';
import { unpackLibrary } from '../../../rules/engine/unpackLibrary';
import { packLibrary } from '../../../utils/build/packLibrary';

it('packs every rule and step without their examples, and nothing else is lost', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packLibrary()],
    build: { write: false, minify: false, lib: { entry: 'rules/engine/libraryFiles.ts', formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code ?? '';
  const [packed = ''] = code.match(/[A-Za-z0-9+/=]{1000,}/) ?? [];
  const shipped = unpackLibrary(packed);

  const without = (files: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => {
        const { flags, allows, present, absent, ...kept } = content as Record<string, unknown>;
        return [path, kept];
      }),
    );
  expect(shipped).toEqual({ ruleFiles: without(ruleFiles), stepFiles: without(stepFiles) });
}, 60_000);
