/** A place in a field's DOM that need not be in text. */
export interface DomPlace {
  node: Node;
  offset: number;
}

/**
 * Remembers a place among elements, as a caret has in an empty line.
 * @returns finds it after a change elsewhere in the field, also where the editor has drawn the line anew with other
 * elements; undefined where the line is no longer there
 */
export function rememberLine(field: HTMLElement, node: Node, offset: number): () => DomPlace | undefined {
  const next = node.childNodes[offset];
  const count = node.childNodes.length;
  const way: number[] = [];
  for (let at = node; at !== field && at.parentNode; at = at.parentNode) {
    way.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return () => {
    // Before the element that it stood before.
    if (next?.parentNode === node && field.contains(node)) {
      return { node, offset: [...node.childNodes].indexOf(next) };
    }
    let found: Node | undefined = field;
    for (const number of way) found = found?.childNodes[number];
    const isAlike = found?.childNodes.length === count && found.childNodes[offset]?.nodeName === next?.nodeName;
    return found && isAlike ? { node: found, offset } : undefined;
  };
}
