/**
 * Editors that make one step of undo of all that is written in quick succession, and how quick that is, in milliseconds,
 * where the page has not set something else: ProseMirror's `newGroupDelay` and Quill's `history.delay`.
 */
const GROUPING: [editor: string, within: number][] = [
  ['.ProseMirror', 500],
  ['.ql-editor', 1000],
];

/**
 * Watches what is written in an editor.
 * @returns a function whose promise settles once what is written next is a step of undo of its own
 */
export function watchUndoGrouping(field: HTMLElement, signal: AbortSignal): () => Promise<void> {
  let written = Number.NEGATIVE_INFINITY;
  const note = () => {
    written = performance.now();
  };
  // Editors that write themselves let no `input` come, and the browser's commands no `beforeinput`.
  for (const type of ['beforeinput', 'input']) field.addEventListener(type, note, { signal, passive: true });
  return async () => {
    const within = GROUPING.find(([editor]) => field.matches(editor))?.[1] ?? 0;
    const left = written + within - performance.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  };
}
