import { fileURLToPath } from 'node:url';

/** The unpacked extension for Chrome, as the build leaves it. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * The copy of it that the tests load, so that a build during the tests does not change it. It has no model for the
 * reader, because the tests state which marks exist, and what a reader finds differs with each new model.
 */
export const EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension', import.meta.url));

/** The same two for Firefox. */
export const FIREFOX_BUILT = fileURLToPath(new URL('../../../.output/firefox-mv2', import.meta.url));
export const FIREFOX_EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension-firefox', import.meta.url));

/** Complete copies, with the reader, for its tests; and one whose model is damaged. */
export const WITH_READER = fileURLToPath(new URL('../../../.output/e2e-reader', import.meta.url));
export const WITH_DAMAGED_READER = fileURLToPath(new URL('../../../.output/e2e-reader-damaged', import.meta.url));
export const FIREFOX_WITH_READER = fileURLToPath(new URL('../../../.output/e2e-reader-firefox', import.meta.url));

/** The bundled stand-ins for the helpdesks' pages. */
export const FIXTURES = fileURLToPath(new URL('../../../.output/e2e-pages', import.meta.url));

/** A spelling checker needs a dictionary, whatever it contains. */
export const FIREFOX_DICTIONARIES = fileURLToPath(new URL('../fixtures/dictionaries', import.meta.url));
