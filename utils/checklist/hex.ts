/** Bytes as hexadecimal digits, two each. */
export function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 64 hexadecimal digits that nobody can guess. */
export function randomHex(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)).buffer);
}
