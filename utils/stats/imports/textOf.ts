/** The browser's pieces may be of any size. In UTF-16 units. */
const LARGEST_PIECE = 1 << 15;

/**
 * The text of a file, in small pieces: the file is never held whole.
 * @param onBytes receives how many bytes have been read so far
 * @throws AbortError when the signal is aborted
 */
export async function* textOf(
  file: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal.throwIfAborted();
      bytes += part.value.byteLength;
      const text = decoder.decode(part.value, { stream: true });
      for (let at = 0; at < text.length; at += LARGEST_PIECE) yield text.slice(at, at + LARGEST_PIECE);
      onBytes(bytes);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
