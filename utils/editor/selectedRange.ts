/** The selection inside a shadow root, which only Chromium reports. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

/**
 * What is selected around an element. This also works in a shadow root, for which the document's own selection reveals
 * only the position of the host. A collapsed range is the caret; undefined when nothing is selected anywhere.
 * @see https://developer.mozilla.org/docs/Web/API/Selection/getComposedRanges
 */
export function selectedRange(element: HTMLElement): AbstractRange | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (composed) return composed;
  // Needed by Chrome before 137; Firefox before 142 reports the inner selection without it.
  const own = (root as SelectingRoot).getSelection?.() ?? selection;
  return own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}

/**
 * Where the caret is around an element; undefined when text is selected, or there is no selection at all. Called for
 * many keys, so it creates ranges only where it must: the browser updates every live range with every change.
 */
export function caretAround(element: HTMLElement): { node: Node; offset: number } | undefined {
  const selection = element.ownerDocument.getSelection();
  if (selection?.focusNode && !(element.getRootNode() instanceof ShadowRoot)) {
    return selection.isCollapsed ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
  }
  const selected = selectedRange(element);
  return selected?.collapsed ? { node: selected.startContainer, offset: selected.startOffset } : undefined;
}
