// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { replacementRoute } from '../../../utils/editor/detectEditor';
import * as routes from '../../../utils/editor/routes';

describe('replacementRoute', () => {
  it.each([
    ['CKEditor 5', '<div class="ck ck-content ck-editor__editable ck-focused">', routes.throughBeforeInput],
    ['Slate', '<div data-slate-editor="true">', routes.throughBeforeInput],
    ['Lexical', '<div data-lexical-editor="true">', routes.throughBeforeInput],
    ['Trix', '<trix-editor>', routes.throughTyping],
    ['Draft.js', '<div class="notranslate public-DraftEditor-content">', routes.throughPaste],
    ['TinyMCE', '<div class="mce-content-body">', routes.throughCommandBetweenEnds],
    ['RoosterJS', '<div contenteditable="true" style="user-select: text;">', routes.throughCommandWithPresses],
    ['ProseMirror', '<div class="tiptap ProseMirror">', routes.throughCommand],
    ['Quill', '<div class="ql-editor">', routes.throughCommand],
    ['CodeMirror 6', '<div class="cm-content">', routes.throughCommand],
    ['no editor at all', '<div contenteditable="true">', routes.throughCommand],
  ])('knows how %s takes a replacement', (_, html, route) => {
    document.body.innerHTML = html;
    expect(replacementRoute(document.body.firstElementChild as HTMLElement)).toBe(route);
  });
});
