interface Grouping {
  /** Selector of the editor's field. */
  editor: string;
  /** What begins the time in which two writings become one step of undo. */
  after: readonly string[];
  /** How long that is, in milliseconds, where the page has not set something else. */
  within: number;
}

// Editors that write themselves let no `input` come, and the browser's commands no `beforeinput`.
const WRITING = ['beforeinput', 'input'];

const GROUPINGS: readonly Grouping[] = [
  // `newGroupDelay` of prosemirror-history, `history.delay` of Quill.
  { editor: '.ProseMirror', after: WRITING, within: 500 },
  { editor: '.ql-editor', after: WRITING, within: 1000 },
  // Trix begins a new step where the selection is another, which it does not look at for a while after a press of the
  // mouse, unless the mouse then moves in the same document: 200 ms in `SelectionManager.pauseTemporarily`, and its timer
  // may be late.
  { editor: 'trix-editor', after: ['mousedown'], within: 300 },
];

/**
 * Watches what is done in an editor.
 * @returns a function whose promise settles once what is written next is a step of undo of its own
 */
export function watchUndoGrouping(field: HTMLElement, signal: AbortSignal): () => Promise<void> {
  const grouping = GROUPINGS.find(({ editor }) => field.matches(editor));
  if (!grouping) return async () => {};
  let begun = Number.NEGATIVE_INFINITY;
  const begin = () => {
    begun = performance.now();
  };
  for (const type of grouping.after) field.addEventListener(type, begin, { signal, passive: true });
  return async () => {
    const left = begun + grouping.within - performance.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  };
}
