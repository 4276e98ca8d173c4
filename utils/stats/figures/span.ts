/** Sums are computed in whole numbers modulo this prime: exact, and small enough for 32-bit products. */
const PRIME = 32_749;

type Vector = Int32Array;

/**
 * What can be worked out from sums: each sum says for every part whether it is included. A sum can be worked out when
 * it is a combination of others, which Gaussian elimination finds. Modulo a prime it may find one too many, and in
 * practice never misses one: its coefficients would need the prime in their denominators.
 */
export class Span {
  private readonly rows: { pivot: number; values: Vector }[] = [];
  /** What must not be worked out, reduced by what the rows already say of it. */
  private secrets: Vector[];

  /**
   * @param size how many parts there are
   * @param secrets sums that must not be worked out, as lists of parts
   */
  constructor(
    private readonly size: number,
    secrets: readonly (readonly number[])[],
  ) {
    this.secrets = secrets.filter((parts) => parts.length > 0).map((parts) => this.vectorOf(parts));
  }

  /** Adds a known sum, unless it would let a secret be worked out. @returns whether it is known now */
  admits(parts: readonly number[]): boolean {
    const sum = this.rows.reduce((left, { pivot, values }) => without(left, pivot, values), this.vectorOf(parts));
    const pivot = sum.findIndex((value) => value !== 0);
    // What can already be worked out reveals nothing new.
    if (pivot < 0) return true;
    const scale = inverse(sum[pivot] as number);
    const values = sum.map((value) => (value * scale) % PRIME);
    const secrets = this.secrets.map((secret) => without(secret, pivot, values));
    if (secrets.some((secret) => secret.every((value) => value === 0))) return false;
    this.rows.push({ pivot, values });
    this.secrets = secrets;
    return true;
  }

  private vectorOf(parts: readonly number[]): Vector {
    const vector = new Int32Array(this.size);
    for (const part of parts) vector[part] = 1;
    return vector;
  }
}

/** A vector with 0 at a row's pivot, where it had something else. */
function without(vector: Vector, pivot: number, row: Vector): Vector {
  const factor = vector[pivot] as number;
  if (factor === 0) return vector;
  const left = new Int32Array(vector.length);
  for (let at = 0; at < vector.length; at += 1) {
    left[at] = ((vector[at] as number) + (PRIME - factor) * (row[at] as number)) % PRIME;
  }
  return left;
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = PRIME - 2; power > 0; power >>= 1) {
    if (power & 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
