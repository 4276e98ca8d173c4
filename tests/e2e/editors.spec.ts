import { applyFirstRewrite } from './support/card';
import { expectText, htmlIn, loadHtml, openEditor, textIn } from './support/editors';
import { expect, test } from './support/extension';
import { clickMark, countHighlights, expectMarks, marksIn } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

interface EditorCase {
  /** The page's name in fixtures/editors. */
  id: string;
  name: string;
  /** Takes bold words and links. */
  isRich?: boolean;
  /** Its redo is not Ctrl+Y. */
  redo?: string;
}

const editors: EditorCase[] = [
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
  { id: 'trix', name: 'Trix', isRich: true },
  { id: 'roosterjs', name: 'RoosterJS', isRich: true },
  { id: 'codemirror', name: 'CodeMirror 6' },
];

const { sentence, words, mark } = NON_APOLOGY;

for (const editor of editors) {
  test.describe(editor.name, () => {
    test('marks come, move with their words and go with them', async ({ page }) => {
      await openEditor(page, editor.id);
      await page.keyboard.type(sentence);
      await expectMarks(page, [mark]);
      await page.keyboard.press('Home');
      await page.keyboard.type('Hello Kim, ');
      await expectText(page, `Hello Kim, ${sentence}`);
      await expectMarks(page, [mark]);
      await page.keyboard.press('Enter');
      await expect.poll(() => textIn(page)).toMatch(/^Hello Kim,\s*\n/);
      await expectMarks(page, [mark]);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+X');
      await expectMarks(page, []);
      await page.keyboard.press('ControlOrMeta+V');
      await expectMarks(page, [mark]);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('Hello Kim.');
      await expectMarks(page, []);
    });

    test('a rewrite lands in the model; one undo takes it back, one redo brings it again', async ({ page }) => {
      const before = `Hello Kim, ${sentence} We found it.`;
      await openEditor(page, editor.id);
      await page.keyboard.type(before);
      await expectMarks(page, [mark]);
      await clickMark(page, words);
      const after = before.replace(words, await applyFirstRewrite(page));
      await expectText(page, after);
      await expectMarks(page, []);
      await page.keyboard.press('ControlOrMeta+Z');
      await expectText(page, before);
      await expectMarks(page, [mark]);
      await page.keyboard.press(editor.redo ?? 'ControlOrMeta+Y');
      await expectText(page, after);
    });

    test('five rewrites in a row, among emoji, combining marks and other scripts', async ({ page }) => {
      const strange = '👩‍👩‍👧 e\u0301 שלום ';
      await openEditor(page, editor.id);
      await page.keyboard.type(strange);
      await page.keyboard.type(`${sentence} `.repeat(5));
      await expectMarks(page, Array(5).fill(mark));
      let text = (await textIn(page)) ?? '';
      for (let left = 4; left >= 0; left -= 1) {
        await clickMark(page, words);
        text = text.replace(words, await applyFirstRewrite(page));
        await expectText(page, text);
        const open = async () => (await marksIn(page)).filter((one) => one === mark).length;
        await expect.poll(open, 'flags that are left').toBe(left);
      }
    });

    test('what is sent is what it would be without the extension', async ({ page }) => {
      const write = async () => {
        await page.keyboard.type(`Hello Kim, ${sentence}`);
        await page.keyboard.press('Enter');
        await page.keyboard.type(`${sentence} Bye.`);
      };
      await openEditor(page, editor.id, { coached: false });
      await write();
      const alone = await htmlIn(page);
      await openEditor(page, editor.id);
      await write();
      await expectMarks(page, [mark, mark]);
      expect(await htmlIn(page)).toBe(alone);
    });

    test('read-only, it is left alone', async ({ page }) => {
      await openEditor(page, editor.id);
      await page.keyboard.type(sentence);
      await expectMarks(page, [mark]);
      await page.evaluate(() => window.editor?.lock());
      await expect.poll(() => countHighlights(page)).toBe(0);
    });

    if (!editor.isRich) return;

    test('a rewrite in bold stays in bold', async ({ page }) => {
      await openEditor(page, editor.id);
      await loadHtml(page, `<p>Hello <strong>${sentence}</strong> Bye.</p>`);
      await expectMarks(page, [mark]);
      const before = (await htmlIn(page)) ?? '';
      await clickMark(page, words);
      const rewrite = await applyFirstRewrite(page);
      await expect.poll(() => htmlIn(page)).toBe(before.replace(words, rewrite));
    });

    test('a rewrite across the edge of bold lands in the model', async ({ page }) => {
      await openEditor(page, editor.id);
      await loadHtml(page, acrossBold());
      await expectMarks(page, [mark]);
      const before = (await textIn(page)) ?? '';
      await clickMark(page, words);
      await expectText(page, before.replace(words, await applyFirstRewrite(page)));
    });
  });
}

/** The sentence with the first half of the flagged words in bold. */
function acrossBold(): string {
  const middle = sentence.indexOf(words) + words.indexOf(' ', words.length / 2);
  return `<p>Hello <strong>${sentence.slice(0, middle)}</strong>${sentence.slice(middle)} Bye.</p>`;
}
