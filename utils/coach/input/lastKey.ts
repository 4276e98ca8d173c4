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
   * What the next change is as a rule: the writing of a letter or of a space; undefined for anything else. It is told
   * once for each key. After that the page itself changes something, for example when it empties its composer.
   */
  take(): 'letter' | 'space' | undefined {
    const { key } = this;
    this.key = '';
    if ((key >= 'a' && key <= 'z' && key.length === 1) || LETTER.test(key)) return 'letter';
    return key === ' ' ? 'space' : undefined;
  }
}
