/**
 * The text of a file, piece by piece: the file is never held whole.
 * @param onBytes is given how many bytes were read so far
 * @throws AbortError when the signal says so
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
      yield decoder.decode(part.value, { stream: true });
      onBytes(bytes);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
