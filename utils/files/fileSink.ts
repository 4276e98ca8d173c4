import { downloadFile } from './downloadFile';

/** Where the bytes of a file are written, piece by piece. */
export interface FileSink {
  /** Rejects when the disk is full or the file is gone. */
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Everything is written: the file exists from now on. */
  close(): Promise<void>;
  /** Discards the file: no part of it remains. */
  abort(): Promise<void>;
}

/** Missing from TypeScript, for browsers that write files themselves: https://wicg.github.io/file-system-access/ */
interface SavePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<PickedFile>;
}
type PickedFile = FileSystemFileHandle & { remove?(): Promise<void> };

/** Pieces are passed to the browser in parts of this size, in bytes: it may keep them on disk. */
const PART = 4 << 20;

/**
 * Opens a file for writing: straight to disk if the browser has a dialog for that, otherwise as a download once it is
 * complete. Call it while the person's click is recent.
 * @param type MIME type
 * @returns undefined when the person closes the dialog
 */
export async function openFileSink(name: string, type: string): Promise<FileSink | undefined> {
  const { showSaveFilePicker } = globalThis as SavePicker;
  if (!showSaveFilePicker) return downloadSink(name, type);
  try {
    return await diskSink(await showSaveFilePicker.call(globalThis, { suggestedName: name }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The browser writes to a separate file that replaces this one on closing: there is never a half-written file. */
async function diskSink(file: PickedFile): Promise<FileSink> {
  const stream = await file.createWritable();
  return {
    write: (piece) => stream.write(piece),
    close: () => stream.close(),
    async abort() {
      await stream.abort().catch(() => undefined);
      // The dialog created an empty file; one that existed before is unchanged.
      const { size } = await file.getFile();
      if (size === 0) await file.remove?.();
    },
  };
}

function downloadSink(name: string, type: string): FileSink {
  let parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const fold = () => {
    parts.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  return {
    async write(piece) {
      pieces.push(piece);
      size += piece.byteLength;
      if (size >= PART) fold();
    },
    async close() {
      fold();
      downloadFile(name, new Blob(parts, { type }), type);
      parts = [];
    },
    async abort() {
      parts = [];
      pieces = [];
    },
  };
}
