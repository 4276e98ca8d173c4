import { useEffect, useRef, useState } from 'react';
import { type Columns, guessColumns } from '../../../utils/pastReplies/columns';
import { estimate } from '../../../utils/pastReplies/estimate';
import { HEAD } from '../../../utils/pastReplies/fileKind';
import { readHead } from '../../../utils/pastReplies/replyFile';
import { type FromReviewer, REVIEW_WORKER, type ToReviewer } from '../../../utils/pastReplies/reviewMessages';
import { jobFor } from './jobFor';
import type { PastReviewState } from './pastReviewState';

interface Actions {
  open(file: File): void;
  choose(columns: Partial<Columns>): void;
  review(withReader: boolean): void;
  cancel(): void;
}

/** Reviews a file that the lead chose, in a worker, and says how far it is. */
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
    end();
    const started = new Worker(REVIEW_WORKER);
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromReviewer>) => {
      if (worker.current === started) setState((now) => after(now, data));
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (worker.current === started) setState((now) => after(now, { type: 'failed', problem: 'the browser stopped' }));
    };
    try {
      const job = await jobFor(asked, columns, withReader);
      if (worker.current === started) started.postMessage({ type, job } satisfies ToReviewer);
    } catch {
      const problem = 'the browser does not let Amends use its storage';
      if (worker.current === started) setState((now) => after(now, { type: 'failed', problem }));
    }
  }

  function choose(name: string, names: readonly string[], columns: Partial<Columns>) {
    const { text } = columns;
    end();
    if (text === undefined) {
      setState({ at: 'choosing', name, names, columns });
      return;
    }
    setState({ at: 'probing', name, names, columns });
    void ask('probe', { ...columns, text }, true);
  }

  const actions: Actions = {
    open(chosen) {
      end();
      file.current = chosen;
      chosen
        .slice(0, 4 * HEAD)
        .text()
        .then((head) => readHead(head.slice(0, HEAD)))
        .then(
          ({ names }) => file.current === chosen && choose(chosen.name, names, guessColumns(names)),
          (error: unknown) => setState({ at: 'refused', name: chosen.name, problem: sentence(chosen.name, error) }),
        );
    },
    choose(columns) {
      if ('names' in state) choose(state.name, state.names, columns);
    },
    review(withReader) {
      if (state.at !== 'ready' || state.columns.text === undefined) return;
      const { name, names, columns, at: _ } = state;
      const size = file.current?.size ?? 0;
      const started = { replies: 0, bytes: 0, size, startedAt: performance.now(), withReader, troubles: [], unread: 0 };
      setState({ at: 'running', name, names, columns, ...started });
      void ask('review', { ...columns, text: state.columns.text }, withReader);
    },
    cancel() {
      end();
      if (state.at === 'running') choose(state.name, state.names, state.columns);
    },
  };
  return [state, actions];
}

function sentence(name: string, error: unknown): string {
  return `${name} could not be read: ${error instanceof Error ? error.message : String(error)}.`;
}

/** What is shown after a word of the worker. */
function after(state: PastReviewState, said: FromReviewer): PastReviewState {
  if (!('names' in state)) return state;
  const { name, names, columns } = state;
  const opened = { name, names, columns };
  if (said.type === 'failed') return { at: 'refused', ...opened, problem: sentence(name, new Error(said.problem)) };
  if (said.type === 'probed') {
    const words = estimate(said.probe, said.replies, 1);
    const missing = said.reader ? '' : ' The reader is not at work here.';
    return { at: 'ready', ...opened, estimate: words + missing, hasReader: said.reader };
  }
  if (state.at !== 'running') return state;
  if (said.type === 'progress') return { ...state, replies: said.replies, bytes: said.bytes };
  if (said.type === 'trouble') {
    const { line, problem } = said;
    return { ...state, unread: state.unread + 1, troubles: [...state.troubles, { line, problem }] };
  }
  const { troubles, withReader } = state;
  return { at: 'done', ...opened, tally: said.tally, withReader, troubles, unread: said.tally.unread };
}
