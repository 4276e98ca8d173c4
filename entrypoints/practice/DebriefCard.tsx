import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { Words } from '../../components/page/Words';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { type Debrief, verdictOf } from './debrief';

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
          {i18n.t('practice.debrief.heading')}
        </h2>
        <p>
          <strong>{verdictOf(debrief)}</strong> {rolePlay.lesson}
        </p>
        <div className="sides">
          <div>
            <h3>{i18n.t('practice.debrief.landed')}</h3>
            {landed.length === 0 && <p>{i18n.t('practice.debrief.noneLanded')}</p>}
            <ul className="points">
              {landed.map(({ step, words }) => (
                <li key={step}>
                  {words ? (
                    <Words
                      text={i18n.t('practice.debrief.stepWithWords', {
                        step: i18n.t(`practice.landed.${step}`),
                        words: '{words}',
                      })}
                      parts={{ words: <q lang="en">{words}</q> }}
                    />
                  ) : (
                    i18n.t('practice.debrief.step', { step: i18n.t(`practice.landed.${step}`) })
                  )}
                </li>
              ))}
            </ul>
            {missing.length > 0 && <h3>{i18n.t('practice.debrief.stillWaitsFor', { customer: rolePlay.customer })}</h3>}
            <ul className="points">
              {missing.map((step) => (
                <li key={step}>{i18n.t(`practice.missing.${step}`)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{i18n.t('practice.debrief.stung')}</h3>
            {stung.length === 0 && <p>{i18n.t('practice.debrief.noneStung', replies.length)}</p>}
            <ul className="points">
              {stung.map(({ category, text, message, reply }, index) => (
                <li key={`${index} ${text}`}>
                  <q lang="en">{text}</q>{' '}
                  <span className="quiet">
                    {i18n.t('practice.debrief.whereItStung', { category: CATEGORY_WORDS[category], number: reply })}
                  </span>
                  <br />
                  <span lang="en">{message}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <div className="sides">
        <article className="card" aria-labelledby="own-reply">
          <h2 id="own-reply">{i18n.t('practice.debrief.ownReplies', replies.length)}</h2>
          {/* The index is the key: the conversation is over. */}
          {replies.map((reply, index) => (
            <div key={index} className="words pre" lang="en">
              {reply}
            </div>
          ))}
        </article>
        <article className="card" aria-labelledby="model-reply">
          <h2 id="model-reply">{i18n.t('practice.debrief.modelReply')}</h2>
          <div className="words" lang="en">
            {rolePlay.model.reply.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </article>
      </div>
      <div className="row">
        <button type="button" className="button main" onClick={onNext}>
          {i18n.t('practice.debrief.next')}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {i18n.t('practice.debrief.again')}
        </button>
      </div>
    </section>
  );
}
