import type { POLICIES } from '../support/policies';

export interface EditorCase {
  /** The page's name in fixtures/editors. */
  id: string;
  name: string;
  /** Whether it supports bold words and links. */
  isRich?: boolean;
  /** The strictest content security policy that it works under. */
  policy: Exclude<keyof typeof POLICIES, 'editors'>;
  /** Where the editor itself does not work, with or without the extension, and why. */
  failsIn?: Partial<Record<Surroundings, string>>;
  /** Why an undo right after the page has written into it also undoes that writing. */
  undoTakesLoaded?: string;
  /** Its redo shortcut, where that is not Ctrl+Y. */
  redo?: string;
  /** Its redo button, where in Firefox it has no shortcut for that. */
  redoButton?: string;
}

/** What an editor may be placed in: see fixtures/editors/surroundings.ts. */
export type Surroundings = 'shadow' | 'frame' | 'srcdoc' | 'blank' | 'written';

const CKEDITOR_IN_SHADOW = 'It throws when it scrolls to the caret: it takes the root for an element.';
const TINYMCE_IN_QUIRKS_MODE = 'It refuses a document in quirks mode.';

/** The editors that helpdesks are built from, each on its own page in fixtures/editors. */
export const editors: EditorCase[] = [
  { id: 'textarea', name: 'Textarea', policy: 'strict' },
  { id: 'react-textarea', name: 'Textarea of React', policy: 'strict' },
  { id: 'plain', name: 'Plain contenteditable', isRich: true, policy: 'trusted' },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    isRich: true,
    policy: 'trusted',
    failsIn: { shadow: CKEDITOR_IN_SHADOW },
  },
  {
    id: 'ckeditor5-older',
    name: 'CKEditor 5, version 42',
    isRich: true,
    policy: 'trusted',
    failsIn: { shadow: CKEDITOR_IN_SHADOW },
  },
  { id: 'tiptap', name: 'TipTap', isRich: true, policy: 'styled' },
  { id: 'lexical', name: 'Lexical', isRich: true, policy: 'strict' },
  { id: 'slate', name: 'Slate', isRich: true, policy: 'strict' },
  {
    id: 'draft-js',
    name: 'Draft.js',
    isRich: true,
    policy: 'strict',
    failsIn: { shadow: 'It throws when it is mounted, and loses the caret.' },
  },
  {
    id: 'quill',
    name: 'Quill',
    isRich: true,
    undoTakesLoaded: 'What is written within a second is one step of undo.',
    redo: 'ControlOrMeta+Shift+Z',
    policy: 'trusted',
    failsIn: { shadow: 'It asks the document for the caret: what is typed comes in the wrong order.' },
  },
  {
    id: 'tinymce',
    name: 'TinyMCE',
    isRich: true,
    policy: 'styled',
    failsIn: {
      shadow: 'Without a frame of its own it takes no key there.',
      blank: TINYMCE_IN_QUIRKS_MODE,
    },
  },
  {
    id: 'tinymce-frame',
    name: 'TinyMCE in its frame',
    isRich: true,
    policy: 'framed',
    failsIn: { blank: TINYMCE_IN_QUIRKS_MODE },
  },
  {
    id: 'summernote',
    name: 'Summernote',
    isRich: true,
    policy: 'styled',
    failsIn: { shadow: 'Enter does nothing and spaces are lost: it asks the document for the caret.' },
  },
  {
    id: 'trix',
    name: 'Trix',
    isRich: true,
    redoButton: '[data-trix-action="redo"]',
    policy: 'styled',
  },
  { id: 'roosterjs', name: 'RoosterJS', isRich: true, policy: 'trusted' },
  { id: 'codemirror', name: 'CodeMirror 6', policy: 'styled' },
  {
    id: 'froala-like',
    name: 'The structure of Froala',
    isRich: true,
    undoTakesLoaded: 'The stand-in takes no note of what the page writes.',
    policy: 'trusted',
  },
];
