import { EditorContent, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { i18n } from '#i18n';
import { useNow } from '../../components/hooks/useNow';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { useCoach } from '../../components/liveReply/useCoach';
import { useReplyEditor } from '../../components/liveReply/useReplyEditor';
import { CoachPanel } from '../../components/panel/CoachPanel';
import { teamOffers } from '../../utils/settings/settings';
import type { Shown } from './replyOutcome';

interface LiveReplyProps {
  /** What tells this conversation from others on this page. */
  ticket: string;
  customer: string;
  /** The conversation so far. */
  children: ReactNode;
  /** @param shown what the coach shows beside the reply; undefined before it is there */
  onSend: (reply: string, shown: Shown | undefined) => void;
  /** Opens the debrief without another reply; if undefined, that is not offered yet. */
  onFinish: (() => void) | undefined;
}

// Shown while the agent types: looked up once.
const TICKET = i18n.t('practice.ticket.label');
const COACH = i18n.t('practice.reply.coach');
const SEND = i18n.t('practice.reply.send');
const SEND_KEYS = i18n.t('practice.reply.sendKeys');
const TO_DEBRIEF = i18n.t('practice.reply.toDebrief');

/** A conversation that waits for a reply, with the field to write it in and the coach beside them. */
export function LiveReply({ ticket, customer, children, onSend, onFinish }: LiveReplyProps) {
  const editor = useReplyEditor();
  const [coached, request] = useCoach(editor);
  const now = useNow();
  const { value: offers } = useStoredItem(teamOffers);
  const isEmpty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });
  const placeholder = useMemo(
    () => i18n.t('practice.reply.placeholder', { name: customer.split(' ')[0] ?? customer }),
    [customer],
  );

  function send() {
    const reply = editor.getText({ blockSeparator: '\n' }).trim();
    if (reply === '') return;
    editor.commands.clearContent(true);
    editor.commands.focus();
    onSend(reply, coached?.tab.view);
  }

  function sendOnCtrlEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  }

  return (
    <div className="desk">
      <section className="ticket" data-practice="ticket" data-ticket={ticket} aria-label={TICKET}>
        {children}
        <div className="card composer">
          <div className="reply" onKeyDownCapture={sendOnCtrlEnter}>
            <EditorContent lang="en" editor={editor} />
            {isEmpty && (
              <p className="placeholder quiet" aria-hidden="true">
                {placeholder}
              </p>
            )}
          </div>
          <div className="row">
            <button type="button" className="button main" data-practice="send" disabled={isEmpty} onClick={send}>
              {SEND}
            </button>
            <span className="quiet">{SEND_KEYS}</span>
            {onFinish && (
              <button type="button" className="button push" onClick={onFinish}>
                {TO_DEBRIEF}
              </button>
            )}
          </div>
        </div>
      </section>
      <aside aria-label={COACH}>
        {coached && (
          <CoachPanel {...coached.tab} {...coached.reminders} now={now} offers={offers} onRequest={request} />
        )}
      </aside>
    </div>
  );
}
