import { useEffect, useRef } from 'react';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { type Debrief, verdictOf } from './debrief';
import { STEP_WORDS } from './stepWords';

interface DebriefCardProps {
  rolePlay: RolePlay;
  debrief: Debrief;
  /** What the agent wrote, in order. */
  replies: readonly string[];
  onAgain: () => void;
  onNext: () => void;
}

/** What landed and what stung, and the agent's reply beside one that works. */
export function DebriefCard({ rolePlay, debrief, replies, onAgain, onNext }: DebriefCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The field that had the focus is gone: what comes next is here.
  useEffect(() => heading.current?.focus(), []);
  const { landed, missing, stung } = debrief;
  return (
    <section className="debrief" aria-labelledby="debrief">
      <div className="card">
        <h2 id="debrief" ref={heading} tabIndex={-1}>
          Debrief
        </h2>
        <p>
          <strong>{verdictOf(debrief)}</strong> {rolePlay.lesson}
        </p>
        <div className="sides">
          <div>
            <h3>What landed</h3>
            {landed.length === 0 && <p>No recovery step was found.</p>}
            <ul className="points">
              {landed.map(({ step, words }) => (
                <li key={step}>
                  {STEP_WORDS[step].landed}
                  {words ? (
                    <>
                      : <q>{words}</q>
                    </>
                  ) : (
                    '.'
                  )}
                </li>
              ))}
            </ul>
            {missing.length > 0 && <h3>What {rolePlay.customer} still waits for</h3>}
            <ul className="points">
              {missing.map((step) => (
                <li key={step}>{STEP_WORDS[step].missing}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>What stung</h3>
            {stung.length === 0 && <p>Nothing: no flag was left in your {replies.length > 1 ? 'replies' : 'reply'}.</p>}
            <ul className="points">
              {stung.map(({ category, text, message, reply }, index) => (
                <li key={`${index} ${text}`}>
                  <q>{text}</q> <span className="quiet">({`${CATEGORY_WORDS[category]}, reply ${reply}`})</span>
                  <br />
                  {message}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <div className="sides">
        <article className="card" aria-labelledby="own-reply">
          <h2 id="own-reply">{replies.length > 1 ? 'Your replies' : 'Your reply'}</h2>
          {/* The index is the key: the conversation is over. */}
          {replies.map((reply, index) => (
            <div key={index} className="words pre">
              {reply}
            </div>
          ))}
        </article>
        <article className="card" aria-labelledby="model-reply">
          <h2 id="model-reply">One of several good ones</h2>
          <div className="words">
            {rolePlay.model.reply.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </article>
      </div>
      <div className="row">
        <button type="button" className="button main" onClick={onNext}>
          Next role play
        </button>
        <button type="button" className="button" onClick={onAgain}>
          Play this one again
        </button>
      </div>
    </section>
  );
}
