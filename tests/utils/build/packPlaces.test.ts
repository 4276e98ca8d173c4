import { build } from 'vite';
import { expect, it } from 'vitest';
import { packPlaces } from '../../../utils/build/packPlaces';
import { packedPlaces, selfHosted } from '../../../utils/helpdesks/packedPlaces';

it('ships addresses and reply fields of every helpdesk, and nothing else of them', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packPlaces()],
    build: { write: false, minify: false, lib: { entry: 'utils/helpdesks/packedPlaces.ts', formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code ?? '';
  const shipped = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(shipped.packedPlaces).toEqual(packedPlaces);
  expect(shipped.selfHosted).toBe(selfHosted);
  expect(code).not.toContain('conversation:');
}, 60_000);
