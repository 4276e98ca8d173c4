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

  /** Whether it writes a letter. What changes then is as a rule one word, but a page may change anything at any time. */
  get isLetter(): boolean {
    return (this.key >= 'a' && this.key <= 'z' && this.key.length === 1) || LETTER.test(this.key);
  }
}
