import { i18n } from '#i18n';
import type { RolePlay } from '../../utils/practice/rolePlay';

/** A message after the complaint. */
export interface Turn {
  from: 'customer' | 'agent';
  /** One string a paragraph; the agent's reply is a single one, with line breaks. */
  words: readonly string[];
}

/** The conversation so far: the complaint with what the agent knows, and what was written since. */
export function Transcript({ rolePlay, turns }: { rolePlay: RolePlay; turns: readonly Turn[] }) {
  const { subject, customer, message, facts } = rolePlay;
  return (
    <>
      <article className="card message">
        <header>
          <h2>{subject}</h2>
          <p className="quiet">{customer}</p>
        </header>
        <CustomerWords words={message} />
        <p className="facts">
          <strong>{i18n.t('practice.ticket.whatYouKnow')}</strong> {facts}
        </p>
      </article>
      <div className="sent" role="status">
        {/* The index is the key: messages are only ever added at the end. */}
        {turns.map(({ from, words }, index) =>
          from === 'agent' ? (
            <article key={index} className="card message own">
              <p className="quiet">{i18n.t('practice.ticket.youReplied')}</p>
              <div className="words pre" lang="en">
                {words.join('\n')}
              </div>
            </article>
          ) : (
            <article key={index} className="card message">
              <p className="quiet">{i18n.t('practice.ticket.customerAnswers', { customer })}</p>
              <CustomerWords words={words} />
            </article>
          ),
        )}
      </div>
    </>
  );
}

function CustomerWords({ words }: { words: readonly string[] }) {
  return (
    <div className="words" lang="en" data-practice="complaint">
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
