/** How the characters of a file are encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** This many bytes reveal an encoding. */
const TELLING = 64_000;
/** Text in Latin letters has a zero in every second byte of UTF-16; this large a share of them is no accident. */
const MANY = 0.3;

/**
 * The encoding of a file, by its first bytes: what its byte order mark says, else UTF-16 if every second byte is a
 * zero, else UTF-8 if it can be read as that, else what Excel writes on Windows.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, TELLING);
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / Math.max(1, head.length));
  if (odd > MANY && even < 0.05) return 'utf-16le';
  if (even > MANY && odd < 0.05) return 'utf-16be';
  try {
    // The last character may be cut off.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * The text of a file, piece by piece, whatever its encoding, with a line feed at the end of each line. It is never held
 * whole.
 * @param onBytes receives how many bytes have been read so far
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let hasOnlyReturns = false;
  let bytes = 0;
  for await (const chunk of withTellingHead(chunks)) {
    bytes += chunk.byteLength;
    const isFirst = decoder === undefined;
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    // The way old spreadsheets end their lines.
    if (isFirst) hasOnlyReturns = text.includes('\r') && !text.includes('\n');
    yield hasOnlyReturns ? text.replaceAll('\r', '\n') : text;
    onBytes?.(bytes);
  }
  if (decoder) yield decoder.decode();
}

/** The same bytes, with enough in the first piece to reveal the encoding. */
async function* withTellingHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    if (head.length < TELLING) continue;
    yield head;
    head = undefined;
  }
  if (head && head.length > 0) yield head;
}

/** The bytes of a file, piece by piece. */
export async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
