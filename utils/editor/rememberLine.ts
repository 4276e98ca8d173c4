/** A position in a field's DOM that need not be in text. */
export interface DomPlace {
  node: Node;
  offset: number;
}

/**
 * Remembers a position among elements, such as that of a caret in an empty line.
 * @returns a function that finds it after a change elsewhere in the field, even when the editor has redrawn the line
 * with other elements; it returns undefined if the line no longer exists
 */
export function rememberLine(field: HTMLElement, node: Node, offset: number): () => DomPlace | undefined {
  const next = node.childNodes[offset];
  const count = node.childNodes.length;
  const way: number[] = [];
  for (let at = node; at !== field && at.parentNode; at = at.parentNode) {
    way.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return () => {
    // Back in front of the same element.
    if (next?.parentNode === node && field.contains(node)) {
      return { node, offset: [...node.childNodes].indexOf(next) };
    }
    let found: Node | undefined = field;
    for (const number of way) found = found?.childNodes[number];
    const isAlike = found?.childNodes.length === count && found.childNodes[offset]?.nodeName === next?.nodeName;
    return found && isAlike ? { node: found, offset } : undefined;
  };
}
