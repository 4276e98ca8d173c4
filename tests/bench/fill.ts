import type { Page } from '@playwright/test';
import type {} from '../e2e/fixtures/editors/main';

/** A draft of this many paragraphs, each repeating a sentence this many times. */
export interface Filling {
  line: string;
  perLine: number;
  count: number;
}

const SENTENCE = 'We have looked at your order again and found that the parcel left our shelf on Monday morning. ';

/** A draft of about this many words, three sentences per paragraph. */
export function lines(words: number): Filling {
  return { line: SENTENCE, perLine: 3, count: Math.max(1, Math.round(words / SENTENCE.split(' ').length / 3)) };
}

/** Writes a draft into the page's editor and puts the caret at its beginning. */
export async function fill(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(({ line, perLine, count }) => {
    const { editor } = window;
    const paragraph = line.repeat(perLine);
    if (editor?.field instanceof HTMLTextAreaElement) {
      editor.field.value = `${paragraph}\n`.repeat(count);
      editor.field.dispatchEvent(new Event('input', { bubbles: true }));
    } else editor?.load?.(`<p>${paragraph}</p>`.repeat(count));
  }, filling);
  await page.keyboard.press('Control+Home');
}
