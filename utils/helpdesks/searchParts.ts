/** The names and values of a query, in its order. In Firefox a content script cannot iterate over them. */
export function searchParts(params: URLSearchParams): [name: string, value: string][] {
  const parts: [string, string][] = [];
  params.forEach((value, name) => {
    parts.push([name, value]);
  });
  return parts;
}
