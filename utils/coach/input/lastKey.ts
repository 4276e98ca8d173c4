import { onKey } from './onKey';

const LETTER = /^\p{L}$/u;

/** The key that was pressed last in a page. */
export class LastKey {
  private key = '';

  constructor(page: Document, signal: AbortSignal) {
    onKey(
      page,
      ({ key, ctrlKey, metaKey }) => {
        this.key = ctrlKey || metaKey ? '' : key;
      },
      signal,
    );
  }

  /**
   * Whether the next change is as a rule the writing of a letter: true once for each key. After that the page itself
   * changes something, for example when it empties its composer.
   */
  takeLetter(): boolean {
    const { key } = this;
    this.key = '';
    return (key >= 'a' && key <= 'z' && key.length === 1) || LETTER.test(key);
  }
}
