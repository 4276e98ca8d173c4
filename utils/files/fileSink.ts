import { downloadFile } from './downloadFile';

/** Where the bytes of a file go, one piece after the other. */
export interface FileSink {
  /** Rejects when the disk is full or the file is gone. */
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All of it is written: the file is there from now on. */
  close(): Promise<void>;
  /** Nothing of it is wanted: no part of it stays. */
  abort(): Promise<void>;
}

/** What TypeScript does not know of browsers that write files themselves: https://wicg.github.io/file-system-access/ */
interface SavePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<PickedFile>;
}
type PickedFile = FileSystemFileHandle & { remove?(): Promise<void> };

/** Pieces are handed to the browser in parts of this size, in bytes: it may keep them on the disk. */
const PART = 4 << 20;

/**
 * Opens a file for writing: where the browser has a dialog for that, straight to the disk, else as a download once all
 * of it is there. Call it while the person's click is fresh.
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

/** The browser writes beside the file and puts that in its place when it is closed: a half file is never there. */
async function diskSink(file: PickedFile): Promise<FileSink> {
  const stream = await file.createWritable();
  return {
    write: (piece) => stream.write(piece),
    close: () => stream.close(),
    async abort() {
      await stream.abort().catch(() => undefined);
      // The dialog made an empty file; one that was there before is as it was.
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
