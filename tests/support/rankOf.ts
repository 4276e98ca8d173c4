/** The rank of a matrix of whole numbers, exactly: by Bareiss 1968 (https://doi.org/10.1090/S0025-5718-1968-0226829-0). */
export function rankOf(rows: readonly (readonly number[])[]): number {
  const left = distinct(rows).map((row) => row.map(BigInt));
  let rank = 0;
  let last = 1n;
  for (let column = 0; column < (left[0]?.length ?? 0) && rank < left.length; column += 1) {
    const at = left.findIndex((row, place) => place >= rank && row[column] !== 0n);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at] as bigint[], left[rank] as bigint[]];
    const pivot = left[rank] as bigint[];
    for (const [place, row] of left.entries()) {
      if (place <= rank) continue;
      const factor = row[column] as bigint;
      for (let cell = 0; cell < row.length; cell += 1) {
        row[cell] = ((pivot[column] as bigint) * (row[cell] as bigint) - factor * (pivot[cell] as bigint)) / last;
      }
    }
    last = pivot[column] as bigint;
    rank += 1;
  }
  return rank;
}

function distinct(rows: readonly (readonly number[])[]): number[][] {
  return [...new Map(rows.map((row) => [row.join(''), [...row]])).values()];
}
