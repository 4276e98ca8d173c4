import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { namedByBrowser } from '../../../utils/build/namedByBrowser';

/** What one of our scripts takes for the browser's API, in a window with these names. */
async function taken(isFirefox: boolean, names: object): Promise<unknown> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [namedByBrowser()],
    define: { 'import.meta.env.FIREFOX': String(isFirefox), globalThis: JSON.stringify(names) },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'node_modules/@wxt-dev/browser/src/index.mjs', formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code ?? '';
  const { browser } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return browser;
}

describe('namedByBrowser', () => {
  const element = { runtime: { id: 'any' } };

  it.each([
    { what: 'Chrome, with an element of that id', isFirefox: false, names: { browser: element, chrome: { own: 1 } } },
    { what: 'Chrome', isFirefox: false, names: { chrome: { own: 1 } } },
    { what: 'Firefox', isFirefox: true, names: { browser: { own: 1 }, chrome: element } },
  ])('takes the API of $what from its own name', async ({ isFirefox, names }) => {
    expect(await taken(isFirefox, names)).toEqual({ own: 1 });
  });
});
