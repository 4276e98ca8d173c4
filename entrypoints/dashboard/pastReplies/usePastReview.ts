import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Columns, guessColumns } from '../../../utils/pastReplies/columns';
import { bytesOf, decodeText, type Encoding, encodingOf } from '../../../utils/pastReplies/decodeText';
import { HEAD } from '../../../utils/pastReplies/fileKind';
import { type KeptFigures, keepFigures } from '../../../utils/pastReplies/keepFigures';
import { problemOf, type ReviewProblem } from '../../../utils/pastReplies/problem';
import { readHead } from '../../../utils/pastReplies/replyFile';
import { type FromReviewer, REVIEW_WORKER, type ToReviewer } from '../../../utils/pastReplies/reviewMessages';
import { jobFor } from './jobFor';
import type { PastReviewState } from './pastReviewState';
import { problemWords } from './problemWords';
import { estimateWords, readingTimes } from './timeWords';

interface Actions {
  open(file: File): void;
  choose(columns: Partial<Columns>): void;
  chooseReading(withReader: boolean): void;
  review(): void;
  cancel(): void;
  /** @param day used for those whose day is not known */
  keep(day: string): Promise<KeptFigures>;
}

/** Reviews a file that the lead chose, in a worker, and reports how far it is. */
export function usePastReview(): [PastReviewState, Actions] {
  const [state, setState] = useState<PastReviewState>({ at: 'empty' });
  const file = useRef<File>(undefined);
  const worker = useRef<Worker>(undefined);

  function end() {
    worker.current?.terminate();
    worker.current = undefined;
  }
  useEffect(() => () => worker.current?.terminate(), []);

  async function ask(type: ToReviewer['type'], columns: Columns, withReader: boolean) {
    const asked = file.current;
    if (!asked) return;
    // The worker that tried a few has already opened the reader.
    const idle = type === 'review' ? worker.current : undefined;
    if (!idle) end();
    const started = idle ?? new Worker(REVIEW_WORKER);
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromReviewer>) => {
      if (worker.current !== started) return;
      // The reader takes a lot of memory, and has nothing more to read.
      if (data.type === 'done' || data.type === 'failed') end();
      setState((now) => after(now, data));
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (worker.current === started) setState((now) => after(now, { type: 'failed', problem: { name: 'stopped' } }));
    };
    try {
      const job = await jobFor(asked, columns, withReader);
      if (worker.current === started) started.postMessage({ type, job } satisfies ToReviewer);
    } catch {
      if (worker.current === started) setState((now) => after(now, { type: 'failed', problem: { name: 'noStorage' } }));
    }
  }

  function choose(name: string, names: readonly string[], columns: Partial<Columns>, notes: readonly string[]) {
    const { text } = columns;
    end();
    if (text === undefined) {
      setState({ at: 'choosing', name, names, columns, notes });
      return;
    }
    setState({ at: 'probing', name, names, columns, notes });
    void ask('probe', { ...columns, text }, true);
  }

  const actions: Actions = {
    open(chosen) {
      end();
      file.current = chosen;
      readBeginning(chosen).then(
        ({ names, encoding }) =>
          file.current === chosen && choose(chosen.name, names, guessColumns(names), ENCODING_NOTES[encoding]),
        (error: unknown) =>
          setState({ at: 'refused', name: chosen.name, problem: sentence(chosen.name, problemOf(error)) }),
      );
    },
    choose(columns) {
      if ('names' in state)
        choose(
          state.name,
          state.names,
          columns,
          state.notes.filter((note) => note !== HTML_NOTE),
        );
    },
    chooseReading(withReader) {
      if (state.at === 'ready') setState({ ...state, withReader });
    },
    review() {
      if (state.at !== 'ready' || state.columns.text === undefined) return;
      const { name, names, columns, notes, withReader } = state;
      const size = file.current?.size ?? 0;
      const started = { replies: 0, bytes: 0, size, startedAt: performance.now(), withReader, troubles: [], unread: 0 };
      setState({ at: 'running', name, names, columns, notes, ...started });
      void ask('review', { ...columns, text: state.columns.text }, withReader);
    },
    cancel() {
      end();
      if (state.at !== 'running') return;
      choose(
        state.name,
        state.names,
        state.columns,
        state.notes.filter((note) => note !== HTML_NOTE),
      );
    },
    async keep(day) {
      if (state.at !== 'done' || !file.current) return { trouble: i18n.t('pastReplies.keep.closed') };
      return keepFigures(file.current, state.sheets, day);
    },
  };
  return [state, actions];
}

const HTML_NOTE = i18n.t('pastReplies.notes.html');

/** The notes on a file that is not in UTF-8. */
const ENCODING_NOTES: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': [],
  'utf-16le': [i18n.t('pastReplies.notes.utf16')],
  'utf-16be': [i18n.t('pastReplies.notes.utf16')],
  'windows-1252': [i18n.t('pastReplies.notes.windows')],
};

/** The columns of a file, and its encoding. Rejects with a reason. */
async function readBeginning(file: Blob): Promise<{ names: string[]; encoding: Encoding }> {
  const beginning = file.slice(0, 4 * HEAD);
  let head = '';
  for await (const piece of decodeText(bytesOf(beginning))) head += piece;
  const encoding = encodingOf(new Uint8Array(await beginning.arrayBuffer()));
  return { names: readHead(head.slice(0, HEAD)).names, encoding };
}

function sentence(file: string, problem: ReviewProblem): string {
  return i18n.t('pastReplies.refused', { file, problem: problemWords(problem) });
}

/** What is shown after a worker's message. */
function after(state: PastReviewState, said: FromReviewer): PastReviewState {
  if (!('names' in state)) return state;
  const { name, names, columns, notes } = state;
  const opened = { name, names, columns, notes };
  if (said.type === 'failed') return { at: 'refused', ...opened, problem: sentence(name, said.problem) };
  if (said.type === 'probed') {
    return {
      at: 'ready',
      ...opened,
      notes: said.hasHtml ? [...notes, HTML_NOTE] : notes,
      estimate: estimateWords(said.probe, said.replies),
      times: readingTimes(said.probe, said.replies),
      withReader: said.reader,
    };
  }
  if (state.at !== 'running') return state;
  if (said.type === 'progress') return { ...state, replies: said.replies, bytes: said.bytes };
  if (said.type === 'trouble') {
    const { line, problem } = said;
    return { ...state, unread: state.unread + 1, troubles: [...state.troubles, { line, problem }] };
  }
  const { troubles, withReader } = state;
  return {
    at: 'done',
    ...opened,
    tally: said.tally,
    sheets: said.sheets,
    withReader,
    troubles,
    unread: said.tally.unread,
  };
}
