/** A secret of this installation. */
export interface StoredKey {
  name: string;
  /** The browser computes with it but reveals it to no script, not even ours. */
  key: CryptoKey;
  /** When it was made, in milliseconds since 1970. */
  created: number;
}
