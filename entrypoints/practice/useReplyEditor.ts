import { type Editor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';

/** A rich-text reply field as helpdesks have it. */
export function useReplyEditor(): Editor {
  return useEditor({
    extensions: [StarterKit],
    autofocus: 'end',
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
