/**
 * Unpacks compromise before a sentence has to be parsed, a part a step (some hundredths of a second at most), for a
 * caller with idle time. There is nothing to do here, as compromise comes unpacked; a build has its parts in place of
 * this (utils/build/compromiseLater.ts).
 */
export function* unpacking(): Generator<void, void> {}
