import type { Plugin } from 'vite';

/**
 * Makes each of our scripts take the extension API from the name that the browser itself gives it. The library tries
 * `browser` first, even in Chrome, which has only `chrome`: on a page with an element of that id, such as `<form
 * id="browser"><input name="runtime" id="any">`, that element would be mistaken for the API, and nothing would work.
 */
export function namedByBrowser(): Plugin {
  return {
    name: 'amends:named-by-browser',
    apply: 'build',
    transform: {
      filter: { id: /\/@wxt-dev\/browser\/src\/index\.mjs$/ },
      handler: () => ({
        code: 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;',
        map: null,
      }),
    },
  };
}
