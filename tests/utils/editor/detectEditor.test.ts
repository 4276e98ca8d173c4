// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { replacementRoute } from '../../../utils/editor/detectEditor';
import * as routes from '../../../utils/editor/routes';

const { throughBeforeInput, throughCommand, throughCommandBetweenEnds, throughCommandUnannounced } = routes;
const { throughCommandWithPresses, throughCommandAfterMove, throughPaste, throughTypingAfterMove } = routes;

describe('replacementRoute', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['CKEditor 5', '<div class="ck ck-content ck-editor__editable ck-focused">', throughBeforeInput, throughCommand],
    ['Slate', '<div data-slate-editor="true">', throughBeforeInput, throughCommand],
    ['Lexical', '<div data-lexical-editor="true">', throughBeforeInput, throughCommand],
    ['Trix', '<trix-editor>', throughTypingAfterMove, throughCommandAfterMove],
    ['Draft.js', '<div class="notranslate public-DraftEditor-content">', throughPaste, throughPaste],
    ['Quill', '<div class="ql-editor">', throughCommand, throughCommandUnannounced],
    ['TinyMCE', '<div class="mce-content-body">', throughCommandBetweenEnds, throughCommandBetweenEnds],
    [
      'RoosterJS',
      '<div contenteditable="true" style="user-select: text;">',
      throughCommandWithPresses,
      throughCommandWithPresses,
    ],
    ['ProseMirror', '<div class="tiptap ProseMirror">', throughCommand, throughCommand],
    ['CodeMirror 6', '<div class="cm-content">', throughCommand, throughCommand],
    ['no editor at all', '<div contenteditable="true">', throughCommand, throughCommand],
  ])('knows how %s takes a replacement in either browser', (_, html, route, inFirefox) => {
    document.body.innerHTML = html;
    const field = document.body.firstElementChild as HTMLElement;
    expect(replacementRoute(field)).toBe(route);
    vi.stubEnv('FIREFOX', 'true');
    expect(replacementRoute(field)).toBe(inFirefox);
  });
});
