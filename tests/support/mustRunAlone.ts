import fs from 'node:fs';
import path from 'node:path';

/** Stand-ins, clocks, the browser, its databases, a document, the environment, the processor's time. */
const CHANGES =
  /\bvi\.(?!fn\b)|@vitest-environment|\bfakeBrowser\b|\bindexedDB\b|\bdb\b|\bstorage\b|process\.env|\bcpuTimeOf\b/;

/**
 * The test files that change what other files of the same process would meet, or measure it: those that name it. The
 * others can share a process, and load what they test once for all of them. One that leaves something behind all the
 * same fails (leavesNothing.ts).
 * @param files paths from the project's folder
 * @param root the project's folder
 */
export function mustRunAlone(files: readonly string[], root: string): string[] {
  return files.filter((file) => CHANGES.test(fs.readFileSync(path.join(root, file), 'utf8')));
}
