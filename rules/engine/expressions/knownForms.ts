/**
 * Forms of verbs, as `formsAsText` writes them, that compromise need not be asked for. There are none here: a build puts
 * those of all the rules' verbs in place of this (utils/build/shipValues.ts), so that a page need not load it for that.
 */
export const KNOWN_FORMS: Readonly<Record<string, string>> = {};
