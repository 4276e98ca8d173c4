interface Grouping {
  /** Selector of the editor's field. */
  editor: string;
  /**
   * How far apart two edits may be and still form one undo step, in milliseconds, unless the page has set something
   * else.
   */
  within: number;
}

// Editors that write by themselves suppress `input`, and the browser's commands fire no `beforeinput`.
const WRITING = ['beforeinput', 'input'];

const GROUPINGS: readonly Grouping[] = [
  // `newGroupDelay` of prosemirror-history, `history.delay` of Quill.
  { editor: '.ProseMirror', within: 500 },
  { editor: '.ql-editor', within: 1000 },
];

// Browsers round their clocks, and a timer may go off a little early: an edit would become one step with the typing before
// it, and undoing it would take that away, too.
const ROUNDING_MS = 20;

/**
 * Watches the edits in an editor. The coach comes while the agent writes already, and edits that it has not seen count as
 * made when it begins to watch.
 * @returns a function whose promise resolves once the next edit will be an undo step of its own
 */
export function watchUndoGrouping(field: HTMLElement, signal: AbortSignal): () => Promise<void> {
  const grouping = GROUPINGS.find(({ editor }) => field.matches(editor));
  if (!grouping) return async () => {};
  let begun = performance.now();
  const note = () => {
    begun = performance.now();
  };
  const begin = () => {
    note();
    // An editor that uses a MutationObserver counts from when it has processed the change, which may have taken long.
    queueMicrotask(note);
  };
  for (const type of WRITING) field.addEventListener(type, begin, { signal, passive: true });
  return async () => {
    const left = begun + grouping.within + ROUNDING_MS - performance.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  };
}
