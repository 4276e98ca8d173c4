import { type Editor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { i18n } from '#i18n';
import './editor.css';

interface EditorStart {
  /** An initial draft, as HTML. */
  content?: string;
  /** Whether to focus the field at once. Default true. */
  hasFocus?: boolean;
}

/** A rich-text reply field as helpdesks have it. */
export function useReplyEditor({ content, hasFocus = true }: EditorStart = {}): Editor {
  return useEditor({
    extensions: [StarterKit],
    content,
    autofocus: hasFocus && 'end',
    // The page's policy blocks styles from scripts: ./editor.css has these rules.
    injectCSS: false,
    editorProps: {
      attributes: {
        'data-practice': 'composer',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': i18n.t('panel.yourReply'),
        class: 'reply-field',
      },
    },
  });
}
