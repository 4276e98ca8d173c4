/**
 * Forms of verbs, as `formsAsText` writes them, that compromise need not be asked for. There are none here: a build puts
 * those of all the rules' verbs in place of this (utils/build/shipValues.ts). Compromise takes a tenth of a second to
 * unpack its dictionary, and that would be on the first focus of a page.
 */
export const KNOWN_FORMS: Readonly<Record<string, string>> = {};
