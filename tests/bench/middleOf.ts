/** The median; of an even number of values, the higher one in the middle. */
export function middleOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
