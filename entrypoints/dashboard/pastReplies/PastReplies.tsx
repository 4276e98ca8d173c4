import { useEffect, useRef } from 'react';
import { ChooseColumns } from './ChooseColumns';
import { ChooseFile } from './ChooseFile';
import { Figures } from './Figures';
import { ReviewProgress } from './ReviewProgress';
import { Troubles } from './Troubles';
import { usePastReview } from './usePastReview';
import './pastReplies.css';

/** The coach over an export of replies that were sent. Nothing of them is stored. */
export function PastReplies() {
  const [state, actions] = usePastReview();
  const stage = useRef<HTMLDivElement>(null);
  const { at } = state;
  const before = useRef(at);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what has come in its place.
    if (before.current !== at && document.activeElement === document.body) stage.current?.focus();
    before.current = at;
  }, [at]);

  return (
    <section className="card past" aria-labelledby="past-replies">
      <h2 id="past-replies">Past replies</h2>
      <p className="quiet">
        See what the coach would have flagged in replies that were sent: an export of your helpdesk, as CSV or JSON
        Lines. It is read on this machine. Nothing of it is stored, and the figures go when you close this page.
      </p>
      <div className="stage" ref={stage} tabIndex={-1}>
        {state.at !== 'running' && <ChooseFile name={state.name} onFile={actions.open} />}
        {'names' in state && state.at !== 'done' && state.at !== 'running' && (
          <ChooseColumns names={state.names} columns={state.columns} onChange={actions.choose} />
        )}
        {state.at === 'refused' && (
          <p className="complaint" role="alert">
            {state.problem}
          </p>
        )}
        <p role="status" className="quiet">
          {state.at === 'probing' && 'Trying a few replies …'}
          {state.at === 'ready' && state.estimate}
          {state.at === 'done' && 'The review is done.'}
        </p>
        {state.at === 'ready' && (
          <div className="row">
            <button type="button" className="button main" onClick={() => actions.review(state.hasReader)}>
              Review these replies
            </button>
            {state.hasReader && (
              <button type="button" className="button" onClick={() => actions.review(false)}>
                Rules only, which is faster
              </button>
            )}
          </div>
        )}
        {state.at === 'running' && <ReviewProgress {...state} onCancel={actions.cancel} />}
        {state.at === 'done' && <Figures tally={state.tally} withReader={state.withReader} />}
        {(state.at === 'running' || state.at === 'done') && (
          <Troubles troubles={state.troubles} unread={state.unread} />
        )}
      </div>
    </section>
  );
}
