import type { FlawReading, Reading, SentenceReading } from './reading';

/**
 * Where a draft changed: everything outside [start, oldEnd) of the old text is the same in the new one. UTF-16 offsets.
 */
interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * What a reading of an earlier draft still says about the draft after an edit, until that has been read itself. An
 * unchanged sentence keeps all its findings, at its new offset. A changed one keeps those in words that are still the
 * same, and what the reader assented to, so that no mark flickers while the agent writes next to it. Words that have
 * been added to are not the same: a rewrite would leave the rest of their clause behind. Pure; its cost grows with the
 * number of sentences.
 */
export function followReading(reading: Reading, edit: Edit, draft: string): Reading {
  const { start, oldEnd, newEnd } = edit;
  if (start === oldEnd && start === newEnd) return reading;
  /** Where the last sentence ends in the new draft. */
  let last = 0;
  const sentences = reading.sentences.flatMap((sentence) => {
    const now = follow(sentence, edit, draft, last);
    if (!now || now.start < last) return [];
    last = now.end;
    return [now];
  });
  return { ...reading, sentences };
}

/** A sentence after an edit; undefined if nothing is left of it. */
function follow(sentence: SentenceReading, edit: Edit, draft: string, from: number): SentenceReading | undefined {
  if (sentence.end < edit.start && !isWrittenOn(draft, sentence.end, edit)) return sentence;
  if (sentence.start >= edit.oldEnd && sentence.start > edit.start) {
    return movedTo(sentence, sentence.start + edit.newEnd - edit.oldEnd);
  }
  // Two edits, one on each side of it, look like a single one around it.
  const same = draft.indexOf(sentence.text, from);
  const isSame =
    same >= 0 &&
    same <= edit.newEnd &&
    !isJoined(draft, same) &&
    !isWrittenOn(draft, same + sentence.text.length, edit);
  return isSame ? movedTo(sentence, same) : edited(sentence, edit, draft);
}

const WORDS_END = /[\p{L}\p{M}\p{N}'’]$/u;
const BLANKS = /^[^\S\n]*$/;
const WORDS_FOLLOW = /^[^\S\n]*[\p{L}\p{N}]/u;

/** Whether an edit has added to words that end at a place in the draft, with only blanks in between. */
function isWrittenOn(draft: string, at: number, { start, newEnd }: Edit): boolean {
  if (at > newEnd || !WORDS_END.test(draft.slice(Math.max(0, at - 2), at))) return false;
  return BLANKS.test(draft.slice(at, start)) && WORDS_FOLLOW.test(draft.slice(at, newEnd));
}

function movedTo(sentence: SentenceReading, start: number): SentenceReading {
  return { ...sentence, start, end: start + sentence.end - sentence.start };
}

/** What is left of a sentence that an edit affects. */
function edited(sentence: SentenceReading, edit: Edit, draft: string): SentenceReading | undefined {
  const moved = (offset: number) => {
    if (offset <= edit.start) return offset;
    return offset >= edit.oldEnd ? offset + edit.newEnd - edit.oldEnd : Math.min(offset, edit.newEnd);
  };
  const { newEnd } = edit;
  const start = moved(sentence.start);
  const end = moved(sentence.end);
  if (start >= end) return undefined;
  const flaws = sentence.flaws.map((flaw): FlawReading => {
    const from = sentence.start + flaw.start;
    const to = sentence.start + flaw.end;
    const isBefore = to <= edit.start && !isWrittenOn(draft, to, edit);
    const isBehind = from >= edit.oldEnd && !(from === edit.oldEnd && isJoined(draft, newEnd));
    if (!isBefore && !isBehind) return { ...flaw, start: 0, end: 0, isGone: true };
    const by = isBefore ? 0 : edit.newEnd - edit.oldEnd;
    return { ...flaw, start: from + by - start, end: to + by - start };
  });
  return { ...sentence, start, end, text: draft.slice(start, end), flaws, isBehind: true };
}

/** Whether a place in the draft is inside a word. */
function isJoined(draft: string, at: number): boolean {
  return WORDS_END.test(draft.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(draft.slice(at, at + 2));
}
