import { expect } from '@playwright/test';
import type {} from '../fixtures/editors/main';
import { countHighlights, expectMarks, marksIn, placeOfMark } from '../support/marks';
import type { Tab } from '../support/tab';
import { buttonInCard, cardWords, rewritesInCard } from './cardInPage';

const WITH_COACH = 'https://mail.google.com';
const WITHOUT_COACH = 'https://www.example.org';

/** A support agent who writes a reply in an editor, in whichever browser: what the scenarios are told in. */
export class Agent {
  constructor(private readonly tab: Tab) {}

  /** Opens an editor in a composer that the extension watches, or where the extension is not, with the caret in it. */
  async open(editor: string, { coached = true } = {}): Promise<void> {
    await this.tab.goto(`${coached ? WITH_COACH : WITHOUT_COACH}/editors/${editor}`);
    await expect.poll(() => this.evaluate(() => window.editor !== undefined), 'the editor is there').toBe(true);
    await this.evaluate(() => window.editor?.field.focus());
    const hasCaret = () => this.evaluate(() => window.editor?.field.contains(document.activeElement));
    await expect.poll(hasCaret, 'the caret is in the editor').toBe(true);
  }

  /** Presses the keys of a text one after the other. */
  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  /** Puts a long text in at once, as the browser's own editing. */
  async insert(text: string): Promise<void> {
    await this.evaluate((words) => document.execCommand('insertText', false, words), text);
  }

  /** Presses keys together: `ControlOrMeta+Shift+Z`. */
  press(keys: string): Promise<void> {
    return this.tab.press(keys);
  }

  /** Clicks at a place in the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void> {
    return this.tab.click(x, y);
  }

  /** Clicks in the middle of an element of the page. */
  async clickOn(selector: string): Promise<void> {
    const { x, y } = await this.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`The page has no ${wanted}.`);
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await this.click(x, y);
  }

  /** Runs a function in the page's own world; it knows nothing but its argument. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result>(run: (argument: unknown) => Result | Promise<Result>, argument?: unknown): Promise<Result> {
    return this.tab.evaluate(run, argument);
  }

  /** What is written, as the editor's own model holds it. */
  text(): Promise<string> {
    return this.evaluate(() => window.editor?.text() ?? '');
  }

  /** What the editor would send. */
  html(): Promise<string> {
    return this.evaluate(() => window.editor?.html() ?? '');
  }

  /** Writes formatted text into the editor, given as HTML. */
  async load(html: string): Promise<void> {
    await this.evaluate((content) => window.editor?.load?.(content), html);
  }

  /** Makes the editor read-only, as the helpdesk does. */
  async lock(): Promise<void> {
    await this.evaluate(() => window.editor?.lock());
  }

  /** Waits until exactly this is written. */
  async expectText(text: string): Promise<void> {
    await expect.poll(() => this.text(), 'text in the editor').toBe(text);
  }

  /** Waits until exactly this would be sent. */
  async expectHtml(html: string): Promise<void> {
    await expect.poll(() => this.html(), 'what the editor would send').toBe(html);
  }

  /** What is marked, in reading order: `warning: sorry if you feel`. */
  marks(): Promise<string[]> {
    return marksIn(this.tab);
  }

  /** Waits until exactly these words are marked. */
  expectMarks(marks: string[]): Promise<void> {
    return expectMarks(this.tab, marks);
  }

  /** How many marks of any kind the page holds. */
  countMarks(): Promise<number> {
    return countHighlights(this.tab);
  }

  /** Clicks on some marked words, which opens the card. */
  async clickMark(words: string): Promise<void> {
    const { x, y } = await placeOfMark(this.tab, words);
    await this.click(x, y);
  }

  /** What the card says; empty while it is closed. */
  cardText(): Promise<string> {
    return this.evaluate(cardWords);
  }

  /** Clicks on the button of the card that is so named, once it stands still. */
  async clickInCard(name: string): Promise<void> {
    let place: { x: number; y: number } | undefined;
    const find = async () => {
      place = await this.evaluate(buttonInCard, name);
      return place;
    };
    await expect.poll(find, `“${name}” in the card`).toBeDefined();
    if (place) await this.click(place.x, place.y);
  }

  /** Applies the card's first rewrite and gives its words. */
  async applyFirstRewrite(): Promise<string> {
    let words: string | undefined;
    const find = async () => {
      [words] = await this.evaluate(rewritesInCard);
      return words;
    };
    await expect.poll(find, 'a rewrite in the card').toBeDefined();
    await this.clickInCard(words ?? '');
    await expect.poll(() => this.cardText(), 'the card is closed').toBe('');
    return words ?? '';
  }
}
