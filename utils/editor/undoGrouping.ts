interface Grouping {
  /** Selector of the editor's field. */
  editor: string;
  /** How long two writings are one step of undo, in milliseconds, where the page has not set something else. */
  within: number;
}

// Editors that write themselves let no `input` come, and the browser's commands no `beforeinput`.
const WRITING = ['beforeinput', 'input'];

const GROUPINGS: readonly Grouping[] = [
  // `newGroupDelay` of prosemirror-history, `history.delay` of Quill.
  { editor: '.ProseMirror', within: 500 },
  { editor: '.ql-editor', within: 1000 },
];

/**
 * Watches what is done in an editor.
 * @returns a function whose promise settles once what is written next is a step of undo of its own
 */
export function watchUndoGrouping(field: HTMLElement, signal: AbortSignal): () => Promise<void> {
  const grouping = GROUPINGS.find(({ editor }) => field.matches(editor));
  if (!grouping) return async () => {};
  let begun = Number.NEGATIVE_INFINITY;
  const note = () => {
    begun = performance.now();
  };
  const begin = () => {
    note();
    // An editor that is told of it by a MutationObserver counts from when it has taken it in, which may have taken long.
    queueMicrotask(note);
  };
  for (const type of WRITING) field.addEventListener(type, begin, { signal, passive: true });
  return async () => {
    const left = begun + grouping.within - performance.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  };
}
