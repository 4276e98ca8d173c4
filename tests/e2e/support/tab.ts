/** Anything with a world in which functions can be run: a page or a frame, in any browser. */
export interface World {
  /** Runs a function in the page's own world; it can use only its argument. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

/** A position in the viewport, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** The card, the badge beside a reply, and the notice beside its button. */
export type FloatingRole = 'dialog' | 'note' | 'status';

/** A tab of a browser with the extension in it: the few operations that the tests need, whatever drives the browser. */
export interface Tab extends World {
  /**
   * Runs a function on what floats over the page in a closed root, which no page can reach; it can use only its
   * arguments.
   * @returns undefined while there is nothing with that role
   */
  inFloating<Result, Argument>(
    role: FloatingRole,
    run: (element: HTMLElement, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result | undefined>;
  goto(address: string): Promise<void>;
  /** Presses the keys of a text one after another. */
  type(text: string): Promise<void>;
  /** Presses keys together: `ControlOrMeta+Shift+Z`. */
  press(keys: string): Promise<void>;
  /** Clicks at a position in the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Moves the mouse to a position in the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** Presses the mouse button at one position and releases it at another. */
  drag(from: Place, to: Place): Promise<void>;
  /** Composes a text as an input method does, step by step, and commits it. */
  compose(steps: string[]): Promise<void>;
  /** Zooms the tab as the browser's own menu does, relative to its size at 1. */
  zoom(factor: number): Promise<void>;
  /** Replaces the first word of the focused field, as the system's or the browser's correction does. */
  correctFirstWord(word: string, correct: string): Promise<void>;
  /** Resizes the viewport, in CSS pixels. */
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

/** A browser with the extension in it that scenarios share: each has its own tab. */
export interface CoachedBrowser {
  openTab(): Promise<Tab>;
  /** Opens one of the extension's own pages: `dashboard.html`. */
  openOwnPage(file: string): Promise<OwnPage>;
  /** Requests that were for neither a page of the test nor the extension itself. */
  foreign(): string[];
  close(): Promise<void>;
}
