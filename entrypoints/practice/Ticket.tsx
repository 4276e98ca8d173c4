import { EditorContent, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useState } from 'react';
import { CoachPanel } from '../../components/CoachPanel';
import { useNow } from '../../components/useNow';
import { useStoredItem } from '../../components/useStoredItem';
import { teamOffers } from '../../utils/settings';
import type { Complaint } from './complaints';
import { useCoach } from './useCoach';
import { useReplyEditor } from './useReplyEditor';

/** One complaint, the reply to it, and the coach beside them. */
export function Ticket({ complaint }: { complaint: Complaint }) {
  const editor = useReplyEditor();
  const [coached, request] = useCoach(editor);
  const now = useNow();
  const { value: offers } = useStoredItem(teamOffers);
  const isEmpty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });
  const [sent, setSent] = useState<string[]>([]);

  function send() {
    const reply = editor.getText({ blockSeparator: '\n' }).trim();
    if (reply === '') return;
    setSent([...sent, reply]);
    editor.commands.clearContent(true);
    editor.commands.focus();
  }

  function sendOnCtrlEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  }

  return (
    <div className="desk">
      <section className="ticket" data-practice="ticket" data-complaint={complaint.id} aria-label="Ticket">
        <article className="card message">
          <header>
            <h2>{complaint.subject}</h2>
            <p className="quiet">{complaint.customer}</p>
          </header>
          <div className="words" data-practice="complaint">
            {complaint.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <p className="facts">
            <strong>What you know:</strong> {complaint.facts}
          </p>
        </article>
        <div className="sent" role="status">
          {/* The index is the key: replies are only ever added at the end. */}
          {sent.map((reply, index) => (
            <article key={index} className="card message own">
              <p className="quiet">You replied. It went to nobody: this is practice.</p>
              <div className="words pre">{reply}</div>
            </article>
          ))}
        </div>
        <div className="card composer">
          <div className="reply" onKeyDownCapture={sendOnCtrlEnter}>
            <EditorContent editor={editor} />
            {isEmpty && (
              <p className="placeholder quiet" aria-hidden="true">
                Write to {complaint.customer.split(' ')[0]}…
              </p>
            )}
          </div>
          <div className="row">
            <button type="button" className="button main" data-practice="send" disabled={isEmpty} onClick={send}>
              Send
            </button>
            <span className="quiet">or Ctrl+Enter</span>
          </div>
        </div>
      </section>
      <aside aria-label="Coach">
        {coached && (
          <CoachPanel {...coached.tab} {...coached.reminders} now={now} offers={offers} onRequest={request} />
        )}
      </aside>
    </div>
  );
}
