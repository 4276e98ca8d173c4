export interface EditorCase {
  /** The page's name in fixtures/editors. */
  id: string;
  name: string;
  /** Takes bold words and links. */
  isRich?: boolean;
  /** Its redo is not Ctrl+Y. */
  redo?: string;
  /** Its button for redo, where by itself it takes no key for that in Firefox. */
  redoButton?: string;
}

/** The editors that helpdesks are made of, each on a page of its own in fixtures/editors. */
export const editors: EditorCase[] = [
  { id: 'textarea', name: 'Textarea' },
  { id: 'react-textarea', name: 'Textarea of React' },
  { id: 'plain', name: 'Plain contenteditable', isRich: true },
  { id: 'ckeditor5', name: 'CKEditor 5', isRich: true },
  { id: 'tiptap', name: 'TipTap', isRich: true },
  { id: 'lexical', name: 'Lexical', isRich: true },
  { id: 'slate', name: 'Slate', isRich: true },
  { id: 'draft-js', name: 'Draft.js', isRich: true },
  { id: 'quill', name: 'Quill', isRich: true, redo: 'ControlOrMeta+Shift+Z' },
  { id: 'tinymce', name: 'TinyMCE', isRich: true },
  { id: 'summernote', name: 'Summernote', isRich: true },
  { id: 'trix', name: 'Trix', isRich: true, redoButton: '[data-trix-action="redo"]' },
  { id: 'roosterjs', name: 'RoosterJS', isRich: true },
  { id: 'codemirror', name: 'CodeMirror 6' },
];
