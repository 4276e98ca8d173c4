import { fileURLToPath } from 'node:url';

/** The unpacked extension for Chrome, as the build leaves it. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * The copy of it that the tests load: a build that runs meanwhile does not change it under them. It has no model for the
 * reader, as they say which marks are there, and what a reader finds is another matter with each new one.
 */
export const EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension', import.meta.url));

/** The same two for Firefox. */
export const FIREFOX_BUILT = fileURLToPath(new URL('../../../.output/firefox-mv2', import.meta.url));
export const FIREFOX_EXTENSION = fileURLToPath(new URL('../../../.output/e2e-extension-firefox', import.meta.url));

/** Whole copies, with the reader, for the tests of that; and one whose model is damaged. */
export const WITH_READER = fileURLToPath(new URL('../../../.output/e2e-reader', import.meta.url));
export const WITH_DAMAGED_READER = fileURLToPath(new URL('../../../.output/e2e-reader-damaged', import.meta.url));
export const FIREFOX_WITH_READER = fileURLToPath(new URL('../../../.output/e2e-reader-firefox', import.meta.url));

/** The bundled stand-ins for the helpdesks' pages. */
export const FIXTURES = fileURLToPath(new URL('../../../.output/e2e-pages', import.meta.url));

/** A spelling checker needs one to be there, whatever it says. */
export const FIREFOX_DICTIONARIES = fileURLToPath(new URL('../fixtures/dictionaries', import.meta.url));
