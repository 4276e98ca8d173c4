import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { ChooseColumns } from './ChooseColumns';
import { ChooseFile } from './ChooseFile';
import { ChooseReading } from './ChooseReading';
import { Figures } from './Figures';
import { KeepFigures } from './KeepFigures';
import { ReviewProgress } from './ReviewProgress';
import { Troubles } from './Troubles';
import { usePastReview } from './usePastReview';
import './pastReplies.css';

/** The coach over an export of sent replies. Nothing of them is stored; their counts are, if a lead says so. */
export function PastReplies() {
  const [state, actions] = usePastReview();
  const stage = useRef<HTMLDivElement>(null);
  const { at } = state;
  const before = useRef(at);
  useEffect(() => {
    // The button that was pressed is gone: the focus moves to what replaced it.
    if (before.current !== at && document.activeElement === document.body) stage.current?.focus();
    before.current = at;
  }, [at]);

  return (
    <section className="card past" aria-labelledby="past-replies">
      <h2 id="past-replies">{i18n.t('pastReplies.title')}</h2>
      <p className="quiet">{i18n.t('pastReplies.about')}</p>
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
          {state.at === 'probing' && i18n.t('pastReplies.probing')}
          {state.at === 'ready' && state.estimate}
          {state.at === 'done' && i18n.t('pastReplies.done')}
        </p>
        {'notes' in state && state.notes.map((note) => <p key={note}>{note}</p>)}
        {state.at === 'ready' && (
          <>
            <ChooseReading times={state.times} withReader={state.withReader} onChange={actions.chooseReading} />
            <div className="row">
              <button type="button" className="button main" onClick={actions.review}>
                {i18n.t('pastReplies.review')}
              </button>
            </div>
          </>
        )}
        {state.at === 'running' && <ReviewProgress {...state} onCancel={actions.cancel} />}
        {state.at === 'done' && (
          <>
            <Figures tally={state.tally} withReader={state.withReader} />
            <KeepFigures needsDay={state.sheets.some(({ day }) => day === '')} onKeep={actions.keep} />
          </>
        )}
        {(state.at === 'running' || state.at === 'done') && (
          <Troubles troubles={state.troubles} unread={state.unread} />
        )}
      </div>
    </section>
  );
}
