import { isCompiled } from '../../../rules/review';
import type { ReviewContext } from '../../../rules/reviewContext';
import type { Review } from '../../../rules/types';
import { type Draft, type EditedDraft, EMPTY_DRAFT } from '../../editor/draft';
import { type FieldChange, joinChanges } from '../../editor/fieldChange';
import type { ReplyField } from '../../editor/replyField';
import { LONGEST_WORD, type Word, wordAtCaret } from '../field/wordAtCaret';
import { type Hole, writtenIn } from './hole';
import { isLongChange, judgeAhead } from './judgeAhead';
import { NOTHING_FOUND } from './replyState';
import { Reviewer } from './reviewer';
import { reviewWithout } from './reviewWithout';

interface ReaderOptions {
  field: ReplyField;
  signal: AbortSignal;
  /** Whether the coach may read the field. */
  mayRead: () => boolean;
  /** The context in which the draft is judged. */
  context: () => ReviewContext;
  /**
   * The field was read and judged.
   * @param edited the edit since the previous draft, if only a part was read
   * @param isLate not during the call that asked for it, but after a long text was judged in slices
   */
  onRead: (draft: Draft, review: Review, edited: EditedDraft | undefined, isLate: boolean) => void;
  /** The agent kept typing in the word that was left out when the draft was judged. */
  onTyped: (draft: Draft, hole: Hole, node: Text | undefined) => void;
}

/**
 * Within a sentence, complete words wait for a short pause, so that a quick typist's words are judged together, or until
 * the previous ones were judged this long ago, in milliseconds. Text that ends with punctuation is judged at once.
 */
const APART_MS = 2_000;
const BLANK = /[ \t\u00A0]/;
/** Punctuation, even if a space came with it. */
const ENDS_SOMETHING = /[^\p{L}\p{M}\p{N} \t\u00A0'’-]/u;
const SENTENCE_END = /[.!?\n]/;

const LETTERS = /^[A-Za-z]{1,9}$/;
const LETTER = /[\p{L}\p{M}\p{N}'’]$/u;

/** How the whole field is to be read. */
interface Request {
  /** The word at the caret is left out until it is complete. */
  isTyping?: boolean;
  /** The result is needed before anything else happens. */
  isUrgent?: boolean;
}

/** How a draft came to be read. */
interface How {
  edited?: EditedDraft;
  isLate?: boolean;
}

/** Reads a reply field and has it judged; if several reads overlap, the last one counts. */
export class ReplyReader {
  private known = EMPTY_DRAFT;
  /** Where letters and spaces were typed that have not been read. */
  private waiting: FieldChange | undefined;
  /** The range left out when the draft was judged: the word at the caret, and anything written after it since. */
  private left: Word | undefined;
  /** The word at the caret now: all of `left`, or the last part of it. */
  private word: Word | undefined;
  private judgedAt = Number.NEGATIVE_INFINITY;
  /** Complete words wait to be judged. */
  private isDue = false;
  /** The only text node that they are in, if known. */
  private dueNode: Text | undefined;
  /** The draft differs from what the field contains, so nothing may build on it. */
  private isBehind = true;
  /** What is in the field is being judged in slices. */
  private isInSlices = false;
  /** The flags as last judged. */
  private flags: Review['flags'] = [];
  private turn = 0;
  private readonly reviewer = new Reviewer();

  constructor(private readonly options: ReaderOptions) {}

  /** The draft as it is now. */
  get draft(): Draft {
    this.catchUp();
    return this.known;
  }

  /** Whether the draft is still being judged; `onRead` follows. */
  get isUnderWay(): boolean {
    return this.isInSlices;
  }

  /** Reads the whole field and judges all of it; a long change is judged in slices first. */
  refresh(): void {
    this.readWhole({ isUrgent: true });
  }

  /** The same, except that the first judging in a page, which takes far longer than the others, is done in slices too. */
  refreshSoon(): void {
    this.readWhole({});
  }

  /** Judges the last reading again, as its context has changed. */
  rejudge(): void {
    this.catchUp();
    if (!this.isBehind && this.options.mayRead()) this.judge(this.known, this.word);
  }

  /**
   * The agent is writing: reads and judges no more than needed, and leaves out the word at the caret until it is
   * complete.
   */
  follow(change: FieldChange): void {
    this.read(joinChanges(this.waiting, change));
  }

  /**
   * Whether a word that was completed at the caret as it was last read can wait for the next ones: not for long, and
   * not where it may change a flag before it.
   */
  mayWordWait(): boolean {
    const { known: draft, word } = this;
    return !this.isBehind && this.isRecent() && word !== undefined && !this.isFlaggedBefore(draft, word);
  }

  /** The agent typed what nothing depends on yet: it is read with the next change, or before anyone asks. */
  leaveWaiting(change: FieldChange): void {
    this.waiting = joinChanges(this.waiting, change);
  }

  /** Reads what waits, if there is anything. */
  catchUp(): void {
    if (this.waiting) this.read(this.waiting);
  }

  /** The agent hesitates: judges the words that wait, but not the one at the caret. */
  settle(): void {
    this.catchUp();
    const { known: draft, left, word, dueNode: node } = this;
    if (!this.isDue || this.isBehind || !left || !this.options.mayRead()) return;
    const edit = { start: left.start, oldEnd: left.end, newEnd: left.end };
    this.judge(draft, word, { edited: { draft, edit, node } });
  }

  private read(change: FieldChange): void {
    this.waiting = undefined;
    const before = this.known;
    const edited = this.isBehind ? undefined : this.options.field.readChange(before, change);
    if (!edited || !isCompiled() || isLongChange(edited.draft.text, before.text)) {
      this.readWhole({ isTyping: true });
      return;
    }
    const word = this.wordAfter(edited);
    const hole = writtenIn(this.left, edited.edit, word);
    const isWithinWord = hole !== undefined && hole.start === word?.start;
    const mayWait =
      this.isRecent() &&
      word !== undefined &&
      goesOn(edited.draft.text, word) &&
      !ENDS_SOMETHING.test(edited.draft.text.slice(edited.edit.start, edited.edit.newEnd)) &&
      !this.isFlaggedBefore(edited.draft, word);
    if (!hole || !(isWithinWord || mayWait)) {
      this.judge(edited.draft, word, { edited });
      return;
    }
    this.turn += 1;
    this.known = edited.draft;
    this.word = word;
    this.left = { start: hole.start, end: hole.newEnd };
    if (!isWithinWord) this.waitForPause(edited.node);
    this.options.onTyped(edited.draft, hole, edited.node);
  }

  private readWhole({ isTyping = false, isUrgent = false }: Request): void {
    this.turn += 1;
    this.waiting = undefined;
    if (!this.options.mayRead()) {
      this.use(EMPTY_DRAFT, NOTHING_FOUND);
      this.isBehind = true;
      return;
    }
    const draft = this.options.field.read();
    if (isLongChange(draft.text, this.known.text) || !(isUrgent || isCompiled())) {
      this.isBehind = true;
      this.isInSlices = true;
      void this.readInSlices(draft.text, isTyping);
    } else this.judge(draft, isTyping ? this.wordIn(draft) : undefined);
  }

  private async readInSlices(text: string, isTyping: boolean): Promise<void> {
    const { turn } = this;
    const isStale = () => turn !== this.turn || this.options.signal.aborted;
    await judgeAhead(text, isStale);
    if (isStale()) return;
    const draft = this.options.field.read();
    this.judge(draft, isTyping ? this.wordIn(draft) : undefined, { isLate: true });
  }

  private waitForPause(node: Text | undefined): void {
    this.dueNode = !this.isDue || node === this.dueNode ? node : undefined;
    this.isDue = true;
  }

  private judge(draft: Draft, left: Word | undefined, how: How = {}): void {
    this.turn += 1;
    this.left = left;
    this.word = left;
    this.judgedAt = performance.now();
    const word = left && left.start < left.end ? left : undefined;
    const context = this.options.context();
    this.use(
      draft,
      reviewWithout(draft.text, word, (text) => this.reviewer.review(text, context)),
      how,
    );
  }

  private use(draft: Draft, review: Review, { edited, isLate = false }: How = {}): void {
    this.isDue = false;
    this.isInSlices = false;
    this.known = draft;
    this.isBehind = draft.isTooLong === true;
    this.flags = review.flags;
    this.options.onRead(draft, review, edited, isLate);
  }

  /** Whether the draft was judged so recently that complete words can wait for others. */
  private isRecent(): boolean {
    return performance.now() < this.judgedAt + APART_MS;
  }

  /** Whether something is flagged before a word in the same sentence: the words that follow may change that flag. */
  private isFlaggedBefore({ text }: Draft, { start }: Word): boolean {
    return this.flags.some(({ end }) => end <= start && !SENTENCE_END.test(text.slice(end, start)));
  }

  /** The word at the caret after an edit. Within a word, the browser is not asked for the caret, which is slow. */
  private wordAfter({ draft, edit }: EditedDraft): Word | undefined {
    if (edit.start === edit.oldEnd && LETTERS.test(draft.text.slice(edit.start, edit.newEnd))) {
      const { word } = this;
      const isLonger = word && word.start < word.end && edit.start === word.end;
      // Even right before another word, which is left as it is until a space separates the two.
      const start = isLonger ? word.start : beginsWord(draft.text, edit.start) ? edit.start : undefined;
      if (start !== undefined && edit.newEnd - start <= LONGEST_WORD) return { start, end: edit.newEnd };
    }
    return this.wordIn(draft);
  }

  /** The word at the caret: empty between words, undefined without a caret. */
  private wordIn(draft: Draft): Word | undefined {
    const caret = this.options.field.caretIn(draft);
    if (caret === undefined) return undefined;
    return wordAtCaret(draft.text, caret) ?? { start: caret, end: caret };
  }
}

/** Whether letters at an offset are the first of their word. */
function beginsWord(text: string, start: number): boolean {
  return !LETTER.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether another word has begun, or may begin after a space. */
function goesOn(text: string, { start, end }: Word): boolean {
  return start < end || BLANK.test(text.charAt(start - 1));
}
