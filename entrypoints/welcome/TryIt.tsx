import { EditorContent } from '@tiptap/react';
import { i18n } from '#i18n';
import { FlagList } from '../../components/flags/FlagList';
import { useCoach } from '../../components/liveReply/useCoach';
import { useReplyEditor } from '../../components/liveReply/useReplyEditor';
import { WatchingStatus } from '../../components/panel/WatchingStatus';
import { useFirstGesture } from './useFirstGesture';

const DRAFT = '<p>Hi Sam,</p><p>I’m sorry if you feel that way. You should have told us sooner.</p>';

// Shown while the agent types: looked up once.
const HEADING = i18n.t('welcome.tryIt.heading');
const HINT = i18n.t('welcome.tryIt.hint');
const NOT_SENT = i18n.t('welcome.tryIt.notSent');

/** A reply to a customer who is not real, with the real coach on it. */
export function TryIt() {
  const editor = useReplyEditor({ content: DRAFT, hasFocus: false });
  // Until somebody is there nothing is read: a page that is closed at once leaves nothing behind.
  const isSomebodyThere = useFirstGesture();
  const [coached, request] = useCoach(editor, isSomebodyThere);
  const view = coached?.tab.view;
  return (
    <section className="card" aria-labelledby="try" data-practice="ticket" data-ticket="welcome">
      <h2 id="try">{HEADING}</h2>
      <p>{HINT}</p>
      <blockquote lang="en" data-practice="complaint">
        <p>
          <strong>Sam Lee</strong>
        </p>
        <p>The lamp I ordered arrived broken, for the second time. What is going on with you?</p>
      </blockquote>
      <div className="reply">
        <EditorContent lang="en" editor={editor} />
      </div>
      {view && !view.watching.on && <WatchingStatus watching={view.watching} hasChecklist={false} />}
      {view?.watching.on && <FlagList isEnglish={view.isEnglish} flags={view.flags} onRequest={request} />}
      <p className="quiet">{NOT_SENT}</p>
    </section>
  );
}
