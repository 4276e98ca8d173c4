/** How an editor takes a replacement: measured editor by editor, whatever site it stands in. */
export type ReplacementRoute = 'beforeinput' | 'command';

/**
 * Tells by the editor's own marks how it wants text replaced.
 * CKEditor 5 in Chromium ignores `execCommand` (and returns true), but takes `beforeinput` with target ranges.
 * Plain contenteditable, ProseMirror and TipTap take `execCommand` and ignore `beforeinput`. In Firefox
 * `execCommand` itself fires `beforeinput`, so it serves every editor.
 */
export function replacementRoute(field: HTMLElement): ReplacementRoute {
  if (import.meta.env.FIREFOX) return 'command';
  return field.classList.contains('ck-editor__editable') ? 'beforeinput' : 'command';
}
