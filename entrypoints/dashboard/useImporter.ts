import { useEffect, useRef, useState } from 'react';
import type { Problems } from '../../utils/stats/imports/problems';
import { useImporting } from './importing';

/** A file that was not imported. */
export interface RefusedFile {
  /** Two files may have the same name. */
  key: number;
  name: string;
  problems: Problems;
}

interface Progress {
  /** Files that are done, of all that were chosen. */
  files: number;
  of: number;
  /** The same in bytes. */
  bytes: number;
  size: number;
}

interface Done {
  imported: number;
  refused: RefusedFile[];
  isCancelled: boolean;
}

/** Between progress updates, in milliseconds: more frequent ones are not seen, and take time. */
const STEADY_MS = 100;

/** Imports files one after the other. What was imported before a cancel stays. */
export function useImporter() {
  const [progress, setProgress] = useState<Progress>();
  const [done, setDone] = useState<Done>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function importAll(files: readonly File[]) {
    if (files.length === 0 || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ files: 0, of: files.length, bytes: 0, size: 0 });
    useImporting.setState({ isImporting: true });
    const outcome = await importEach(files, controller.signal, setProgress).finally(() => {
      running.current = undefined;
      useImporting.setState({ isImporting: false });
    });
    setDone(outcome);
    setProgress(undefined);
  }

  return { progress, done, importAll, cancel: () => running.current?.abort() };
}

async function importEach(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Done> {
  const { importCounts } = await import('../../utils/stats/imports/importCounts');
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const outcome: Done = { imported: 0, refused: [], isCancelled: false };
  let before = 0;
  let shownAt = 0;
  for (const [place, file] of files.entries()) {
    const show = (bytes: number) => {
      if (performance.now() - shownAt < STEADY_MS) return;
      shownAt = performance.now();
      onProgress({ files: place, of: files.length, bytes: before + bytes, size });
    };
    show(0);
    try {
      const one = await importCounts(file, signal, show);
      if ('imported' in one) outcome.imported += 1;
      else outcome.refused.push({ key: place, name: file.name, problems: one.refused });
    } catch {
      // It throws only when it was cancelled.
      return { ...outcome, isCancelled: true };
    }
    before += file.size;
  }
  return outcome;
}
