import { EditorContent } from '@tiptap/react';
import { FlagList } from '../../components/flags/FlagList';
import { useCoach } from '../../components/liveReply/useCoach';
import { useReplyEditor } from '../../components/liveReply/useReplyEditor';
import { WatchingStatus } from '../../components/panel/WatchingStatus';
import { useFirstGesture } from './useFirstGesture';

const DRAFT = '<p>Hi Sam,</p><p>I’m sorry if you feel that way. You should have told us sooner.</p>';

/** A reply to a customer who is not real, with the real coach on it. */
export function TryIt() {
  const editor = useReplyEditor({ content: DRAFT, hasFocus: false });
  // Until somebody is there nothing is read: a page that is closed at once leaves nothing behind.
  const isSomebodyThere = useFirstGesture();
  const [coached, request] = useCoach(editor, isSomebodyThere);
  const view = coached?.tab.view;
  return (
    <section className="card" aria-labelledby="try" data-practice="ticket" data-ticket="welcome">
      <h2 id="try">Try it here</h2>
      <p>Click what is underlined, and choose a better wording. Or write on, and see what happens.</p>
      <blockquote data-practice="complaint">
        <p>
          <strong>Sam Lee</strong>
        </p>
        <p>The lamp I ordered arrived broken, for the second time. What is going on with you?</p>
      </blockquote>
      <div className="reply">
        <EditorContent editor={editor} />
      </div>
      {view && !view.watching.on && <WatchingStatus watching={view.watching} hasChecklist={false} />}
      {view?.watching.on && <FlagList isEnglish={view.isEnglish} flags={view.flags} onRequest={request} />}
      <p className="quiet">Nobody gets this reply, and it is not counted.</p>
    </section>
  );
}
