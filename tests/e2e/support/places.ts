import { fileURLToPath } from 'node:url';

/** The unpacked extension for Chrome, as the build leaves it. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** The copy of it that the tests load: a build that runs meanwhile does not change it under them. */
export const EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension', import.meta.url));

/** The same two for Firefox. */
export const FIREFOX_BUILT = fileURLToPath(new URL('../../../.output/firefox-mv2', import.meta.url));
export const FIREFOX_EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension-firefox', import.meta.url));

/** The bundled stand-ins for the helpdesks' pages. */
export const FIXTURES = fileURLToPath(new URL('../../../.output/e2e-pages', import.meta.url));

/** A spelling checker needs one to be there, whatever it says. */
export const FIREFOX_DICTIONARIES = fileURLToPath(new URL('../fixtures/dictionaries', import.meta.url));
