import {
  type Route,
  throughBeforeInput,
  throughCommand,
  throughCommandAfterMove,
  throughCommandBetweenEnds,
  throughCommandUnannounced,
  throughCommandWithPresses,
  throughPaste,
  throughTypingAfterMove,
} from './routes';

/**
 * How each editor takes a replacement, by the marks that it leaves on its own element, whatever site it runs on.
 * Measured editor by editor, in Chromium 156 and Firefox 153. All others take `execCommand`: plain contenteditable,
 * ProseMirror and TipTap, CodeMirror, Froala, Summernote.
 */
const ROUTES: [editor: string, route: Route, inFirefox: Route][] = [
  // CKEditor 5 in Chromium ignores `execCommand`, and returns true.
  ['.ck-editor__editable', throughBeforeInput, throughCommand],
  // Slate's model does not follow `execCommand` in Chromium.
  ['[data-slate-editor]', throughBeforeInput, throughCommand],
  ['[data-lexical-editor]', throughBeforeInput, throughCommand],
  ['trix-editor', throughTypingAfterMove, throughCommandAfterMove],
  // Draft.js does not follow `execCommand` across styles.
  ['.public-DraftEditor-content', throughPaste, throughPaste],
  ['.ql-editor', throughCommand, throughCommandUnannounced],
  // TinyMCE and CKEditor 4.
  ['.mce-content-body, .cke_editable', throughCommandBetweenEnds, throughCommandBetweenEnds],
  // RoosterJS is recognised only by this style on its element.
  ['[contenteditable][style*="user-select: text"]', throughCommandWithPresses, throughCommandWithPresses],
];

/** Chooses the way in which the editor of a field takes a replacement. */
export function replacementRoute(field: HTMLElement): Route {
  const [, route, inFirefox] = ROUTES.find(([editor]) => field.matches(editor)) ?? [];
  return (import.meta.env.FIREFOX ? inFirefox : route) ?? throughCommand;
}
