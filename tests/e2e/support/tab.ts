/** Anything whose own world can be asked: a page or a frame, of whichever browser. */
export interface World {
  /** Runs a function in the page's own world; it knows nothing but its argument. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

/** A place in the viewport, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** The card, the badge beside a reply, and the notice beside its button. */
export type FloatingRole = 'dialog' | 'note' | 'status';

/** A tab of a browser with the extension in it: the little that is asked of whatever drives the browser. */
export interface Tab extends World {
  /**
   * Runs a function on what floats over the page in a closed root, which no page can reach; it knows nothing but its
   * arguments.
   * @returns undefined while nothing of that role is there
   */
  inFloating<Result, Argument>(
    role: FloatingRole,
    run: (element: HTMLElement, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result | undefined>;
  goto(address: string): Promise<void>;
  /** Presses the keys of a text one after the other. */
  type(text: string): Promise<void>;
  /** Presses keys together: `ControlOrMeta+Shift+Z`. */
  press(keys: string): Promise<void>;
  /** Clicks at a place in the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Moves the mouse to a place in the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** Presses the mouse at one place and lets it go at another. */
  drag(from: Place, to: Place): Promise<void>;
  /** Composes a text as an input method does, step by step, and commits it. */
  compose(steps: string[]): Promise<void>;
  /** Zooms the tab as the browser's own menu does, from its size at 1. */
  zoom(factor: number): Promise<void>;
  /** Puts a word in the place of the first one of the focused field, as the system's or the browser's correction does. */
  correctFirstWord(word: string, correct: string): Promise<void>;
  /** Gives the viewport another size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** Exceptions and console errors so far, content scripts included. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** One of the extension's own pages, opened in a tab. */
export interface OwnPage extends World {
  close(): Promise<void>;
}

/** A browser with the extension in it, which scenarios share: each has a tab of its own. */
export interface CoachedBrowser {
  openTab(): Promise<Tab>;
  /** Opens one of the extension's own pages: `dashboard.html`. */
  openOwnPage(file: string): Promise<OwnPage>;
  /** What was asked of the network that is neither a page of the test nor the extension itself. */
  foreign(): string[];
  close(): Promise<void>;
}
