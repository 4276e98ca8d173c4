import { expect } from '@playwright/test';
import type {} from '../fixtures/editors/main';
import { fontsReady } from '../support/fontsReady';
import { countHighlights, expectMarks, findMark, marksIn, placeOfMark } from '../support/marks';
import type { POLICIES } from '../support/policies';
import { poll } from '../support/poll';
import type { FloatingRole, Tab } from '../support/tab';
import {
  countFrames,
  countFramesOff,
  darkenDocument,
  holdsCaret,
  middleOf,
  nextFrame,
  placeOfFrame,
  selectedInEditor,
  showPreview,
  wordsBeforeCaret,
  zoomDocument,
} from './editorInPage';
import type { Surroundings } from './editors';
import { buttonIn, rewritesInCard, wordsIn } from './floatingInPage';
import { contrastIn, underlinedPixels } from './pixels';

const WITH_COACH = 'https://mail.google.com';
const WITHOUT_COACH = 'https://www.example.org';

interface Opening {
  coached?: boolean;
  around?: Surroundings;
  policy?: keyof typeof POLICIES;
  first?: () => void;
}

/** A support agent who writes a reply in an editor, in any browser: the scenarios are written in terms of it. */
export class Agent {
  constructor(private readonly tab: Tab) {}

  /**
   * Opens an editor in a composer that the extension watches, or on a page without the extension, with the caret in it.
   * @param options.around what surrounds the editor; the page itself if left out
   * @param options.policy the content security policy of the page
   * @param options.first what the page does itself, in its own world, before the agent arrives
   */
  async open(editor: string, { coached = true, around, policy = 'editors', first }: Opening = {}): Promise<void> {
    const address = `${coached ? WITH_COACH : WITHOUT_COACH}/${policy}/${editor}`;
    await this.tab.goto(around ? `${address}?in=${around}` : address);
    await poll(() => this.evaluate(() => window.editor !== undefined), 'the editor is there').toBe(true);
    if (first) await this.evaluate(first);
    await this.evaluate(() => window.editor?.field.focus());
    await poll(() => this.evaluate(holdsCaret), 'the caret is in the editor').toBe(true);
    await fontsReady(this.tab);
  }

  /** Presses the keys of a text one after another. */
  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  /** Inserts a long text at once, as the browser's own editing does. */
  async insert(text: string): Promise<void> {
    await this.evaluate((words) => window.editor?.field.ownerDocument.execCommand('insertText', false, words), text);
  }

  /** Presses keys together: `ControlOrMeta+Shift+Z`. */
  press(keys: string): Promise<void> {
    return this.tab.press(keys);
  }

  /** Presses Enter, and waits for the frame: if keys come before that, Trix makes too many lines in Firefox. */
  async beginLine(): Promise<void> {
    await this.press('Enter');
    await this.evaluate(nextFrame);
  }

  /** Moves the caret to the start of the only line, and waits until the editor has noticed. */
  async goToStart(): Promise<void> {
    const isThere = () => this.evaluate(() => window.editor?.isCaretAtStart?.() ?? true);
    // Trix may miss that the caret moved right after a word was written, until it moves again.
    await expect(async () => {
      await this.press('Home');
      await expect.poll(isThere, { message: 'the caret is at the start', timeout: 1_000 }).toBe(true);
    }).toPass({ timeout: 8_000 });
  }

  /** Clicks at a position in the viewport of the editor, in CSS pixels. */
  async click(x: number, y: number): Promise<void> {
    const frame = await this.evaluate(placeOfFrame);
    await this.tab.click(frame.x + x, frame.y + y);
  }

  /** Clicks in the middle of an element of the page around the editor. */
  async clickOn(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.tab.click(x, y);
  }

  /** Runs a function in the page's own world; it can use only its argument. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result>(run: (argument: unknown) => Result | Promise<Result>, argument?: unknown): Promise<Result> {
    return this.tab.evaluate(run, argument);
  }

  /** What is written, according to the editor's own model. */
  text(): Promise<string> {
    return this.evaluate(() => window.editor?.text() ?? '');
  }

  /** What is selected in the editor. */
  selected(): Promise<string> {
    return this.evaluate(selectedInEditor);
  }

  /** What the editor would send. */
  html(): Promise<string> {
    return this.evaluate(() => window.editor?.html() ?? '');
  }

  /** Writes formatted text into the editor, given as HTML. */
  async load(html: string): Promise<void> {
    await this.evaluate((content) => window.editor?.load?.(content), html);
  }

  /** Zooms the document that contains the editor, by its style. */
  async zoom(factor: string): Promise<void> {
    await this.evaluate(zoomDocument, factor);
  }

  /** Switches the document that contains the editor to a dark theme. */
  async darken(): Promise<void> {
    await this.evaluate(darkenDocument);
  }

  /** Shows what would be sent in a preview beside the editor, as the helpdesk does. */
  async preview(): Promise<void> {
    await this.evaluate(showPreview);
  }

  /** Makes the editor read-only, as the helpdesk does. */
  async lock(): Promise<void> {
    await this.evaluate(() => window.editor?.lock());
  }

  /** The part of a line and its text node before the caret; empty in an empty line. */
  beforeCaret(): Promise<string> {
    return this.evaluate(wordsBeforeCaret);
  }

  /** Waits until exactly this is written. */
  async expectText(text: string): Promise<void> {
    await poll(() => this.text(), 'text in the editor').toBe(text);
  }

  /** Waits until exactly this would be sent. */
  async expectHtml(html: string): Promise<void> {
    await poll(() => this.html(), 'what the editor would send').toBe(html);
  }

  /** What is marked, in reading order: `warning: sorry if you feel`. */
  marks(): Promise<string[]> {
    return marksIn(this.tab);
  }

  /** Waits until exactly these words are marked. */
  expectMarks(marks: string[]): Promise<void> {
    return expectMarks(this.tab, marks);
  }

  /**
   * How many frames pass between the appearance of a text in the editor and the marking of these words. Call it before
   * the text is complete; it resolves afterwards.
   */
  framesUntilMarked(text: string, words: string): Promise<number> {
    return this.evaluate(countFrames, { text, words });
  }

  /**
   * The longest time, in frames, that marks are not on exactly these words while a text is written. Call it before the
   * first key; it resolves when the text is complete.
   */
  framesOff(text: string, words: string): Promise<number> {
    return this.evaluate(countFramesOff, { text, words });
  }

  /** How many marks of any kind the page has. */
  countMarks(): Promise<number> {
    return countHighlights(this.tab);
  }

  /** Clicks on some marked words, which opens the card. */
  async clickMark(words: string): Promise<void> {
    const { x, y } = await placeOfMark(this.tab, words);
    await this.click(x, y);
  }

  /** Rests the mouse on some marked words, which opens the card without moving the caret. */
  async restOnMark(words: string): Promise<void> {
    const { x, y } = await placeOfMark(this.tab, words);
    const frame = await this.evaluate(placeOfFrame);
    await this.tab.hover(frame.x + x, frame.y + y);
    await poll(() => this.cardText(), 'the card is open').not.toBe('');
  }

  /** Waits until the underline of some marked words is visible. */
  async expectUnderlined(words: string): Promise<void> {
    const pixels = async () => {
      const middle = await findMark(this.tab, words);
      if (!middle) return 0;
      const frame = await this.evaluate(placeOfFrame);
      return underlinedPixels(this.tab, { x: frame.x + middle.x - 20, y: frame.y + middle.y, width: 40, height: 14 });
    };
    // However thin the line is: without it there is no pixel of its colour.
    await poll(pixels, 'pixels of the underline').toBeGreaterThan(10);
  }

  /** Waits until some marked words contrast with their background as accessible text does, or by at least `least`. */
  async expectReadable(words: string, least = 4.5): Promise<void> {
    const contrast = async () => {
      const middle = await findMark(this.tab, words);
      if (!middle) return 0;
      const frame = await this.evaluate(placeOfFrame);
      return contrastIn(this.tab, { x: frame.x + middle.x - 20, y: frame.y + middle.y - 6, width: 40, height: 12 });
    };
    await poll(contrast, `contrast of “${words}”`).toBeGreaterThanOrEqual(least);
  }

  /** What the card says; empty while it is closed. */
  async cardText(): Promise<string> {
    return (await this.tab.inFloating('dialog', wordsIn, undefined)) ?? '';
  }

  /** Waits until the card is open and has stopped moving. */
  async settled(): Promise<void> {
    let last: string | undefined;
    const isStill = async () => {
      const before = last;
      last = JSON.stringify(await this.tab.inFloating('dialog', (dialog) => dialog.getBoundingClientRect(), undefined));
      await this.evaluate(nextFrame);
      return last !== undefined && last === before;
    };
    await poll(isStill, 'the card has stopped moving').toBe(true);
  }

  /** What the badge or the notice beside the reply says; empty if there is none. */
  async floatingText(role: 'note' | 'status'): Promise<string> {
    return (await this.tab.inFloating(role, wordsIn, undefined)) ?? '';
  }

  /**
   * Clicks the button with this name, in the card or anything else floating over the page, once it has stopped moving.
   */
  async clickIn(role: FloatingRole, name: string): Promise<void> {
    let place: { x: number; y: number } | undefined;
    const find = async () => {
      place = await this.tab.inFloating(role, buttonIn, name);
      return place;
    };
    await poll(find, `“${name}” in the ${role}`).toBeDefined();
    if (place) await this.tab.click(place.x, place.y);
  }

  /** Clicks the card's first rewrite and returns its words. */
  async clickFirstRewrite(): Promise<string> {
    let words: string | undefined;
    const find = async () => {
      [words] = (await this.tab.inFloating('dialog', rewritesInCard, undefined)) ?? [];
      return words;
    };
    await poll(find, 'a rewrite in the card').toBeDefined();
    await this.clickIn('dialog', words ?? '');
    return words ?? '';
  }

  /** Applies the card's first rewrite and returns its words. */
  async applyFirstRewrite(): Promise<string> {
    const words = await this.clickFirstRewrite();
    await poll(() => this.cardText(), 'the card is closed').toBe('');
    return words;
  }
}
