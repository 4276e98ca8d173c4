import type { Plugin } from 'vite';

/**
 * Has every script of ours take the extension's functions from the name that the browser itself gives them. The library
 * looks for `browser` first, also in Chrome, which has only `chrome`: there a page whose element has that id, such as
 * `<form id="browser"><input name="runtime" id="any">`, would be taken for the browser, and nothing would work.
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
