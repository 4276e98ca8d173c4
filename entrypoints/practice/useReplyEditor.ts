import { type Editor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import './editor.css';

/** A rich-text reply field as helpdesks have it. */
export function useReplyEditor(): Editor {
  return useEditor({
    extensions: [StarterKit],
    autofocus: 'end',
    // The page's policy lets no style in from a script: ./editor.css has these rules.
    injectCSS: false,
    editorProps: {
      attributes: {
        'data-practice': 'composer',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Your reply',
        class: 'reply-field',
      },
    },
  });
}
