import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { openFileSink } from '../../utils/files/fileSink';
import { ChangedError, type SeenExport } from '../../utils/stats/exports/exportCounts';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { type ExportChoice, exportedFile } from './exportedFile';
import { type Filters, useFilters } from './filters';

/** What is being done, and how much of it, from 0 to 1. */
interface Work {
  kind: 'look' | 'save';
  share: number;
}

interface Seen {
  file: SeenExport;
  of: Filters;
}

/** Between progress updates, in milliseconds: more frequent ones are not seen, and take time. */
const STEADY_MS = 100;

/** Previews a file, and saves it once somebody has seen it. */
export function useExporter(choice: ExportChoice) {
  const filters = useFilters();
  const [seen, setSeen] = useState<Seen>();
  const [work, setWork] = useState<Work>();
  const [outcome, setOutcome] = useState('');
  const [trouble, setTrouble] = useState('');
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(kind: Work['kind'], job: (signal: AbortSignal, onProgress: (share: number) => void) => unknown) {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    forget();
    setWork({ kind, share: 0 });
    let shownAt = performance.now();
    try {
      await job(controller.signal, (share) => {
        if (performance.now() - shownAt < STEADY_MS) return;
        shownAt = performance.now();
        setWork({ kind, share });
      });
    } catch (error) {
      if (!controller.signal.aborted) setTrouble(whyNot(error));
      else setOutcome(i18n.t(kind === 'save' ? 'exports.cancelledUnsaved' : 'exports.cancelled'));
    } finally {
      running.current = undefined;
      setWork(undefined);
    }
  }

  function forget() {
    setOutcome('');
    setTrouble('');
  }

  return {
    // What is seen is what is saved: another choice needs another look.
    file: seen?.of === filters ? seen.file : undefined,
    work,
    outcome,
    trouble,
    /** Another choice was made. */
    reset() {
      running.current?.abort();
      setSeen(undefined);
      forget();
    },
    look: (withNotes = false) =>
      run('look', async (signal, onProgress) => {
        // The choice about notes stays in sight while the file is previewed again.
        if (!withNotes && !seen?.file.hasNotes) setSeen(undefined);
        setSeen({ file: await exportedFile(filters, choice, withNotes, signal, onProgress), of: filters });
      }),
    save: (file: SeenExport) =>
      run('save', async (signal, onProgress) => {
        const sink = await openFileSink(file.name, file.type);
        if (!sink) return;
        await file.save(sink, signal, onProgress);
        setOutcome(i18n.t('exports.saved'));
      }),
    cancel: () => running.current?.abort(),
  };
}

function whyNot(error: unknown): string {
  if (error instanceof ChangedError) return i18n.t('exports.changed');
  if (error instanceof DOMException && ['NotAllowedError', 'NoModificationAllowedError'].includes(error.name)) {
    return i18n.t('exports.notWritable');
  }
  return reasonOf(error, 'figures');
}
