/** What a shadow root knows of its own selection. Only Chromium has it. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

/**
 * What is selected around an element, also in a shadow root, of which the document's own selection only tells where
 * its host is; a collapsed range is the caret. Undefined when nothing is selected anywhere.
 * @see https://developer.mozilla.org/docs/Web/API/Selection/getComposedRanges
 */
export function selectedRange(element: HTMLElement): AbstractRange | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (composed) return composed;
  // Chrome before 137; Firefox before 142 tells it all by itself.
  const own = (root as SelectingRoot).getSelection?.() ?? selection;
  return own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}

/**
 * Where the caret is around an element; undefined when something is selected, or nothing anywhere. Asked with many
 * keys, so it makes no range where it needs none: the browser brings every one up to date with every change.
 */
export function caretAround(element: HTMLElement): { node: Node; offset: number } | undefined {
  const selection = element.ownerDocument.getSelection();
  if (selection?.focusNode && !(element.getRootNode() instanceof ShadowRoot)) {
    return selection.isCollapsed ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
  }
  const selected = selectedRange(element);
  return selected?.collapsed ? { node: selected.startContainer, offset: selected.startOffset } : undefined;
}
