import fs from 'node:fs';
import path from 'node:path';

/** Modules, clocks, globals or the environment replaced; databases of other versions; the processor's time. */
const CHANGES =
  /\bvi\.(?!(?:fn|spyOn|waitFor|restoreAllMocks|clearAllMocks)\b)|process\.env|new Dexie\b|indexedDB\.open|\bcpuTimeOf\b/;
const IN_DOCUMENT = '@vitest-environment happy-dom';

/** Test files that do not share a process with all others. */
export interface ProcessesOfTests {
  /** They change what other files of the same process would meet, or measure the process. */
  alone: string[];
  /** They share a process and, one after the other, its document. */
  inDocument: string[];
}

/**
 * Sorts test files by what they name. Those that share a process load what they test once for all of them; whatever else
 * one of them may leave behind goes before the next (leaveNothing.ts).
 * @param files paths from the project's folder
 * @param root the project's folder
 */
export function processesOfTests(files: readonly string[], root: string): ProcessesOfTests {
  const sorted: ProcessesOfTests = { alone: [], inDocument: [] };
  for (const file of files) {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    if (CHANGES.test(text)) sorted.alone.push(file);
    else if (text.includes(IN_DOCUMENT)) sorted.inDocument.push(file);
  }
  return sorted;
}
