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
 * same, and what the reader assented to, so that no mark flickers while the agent writes beside it. Pure; its cost
 * grows with the number of sentences.
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

/** A sentence after an edit; undefined where nothing is left of it. */
function follow(sentence: SentenceReading, edit: Edit, draft: string, from: number): SentenceReading | undefined {
  if (sentence.end < edit.start) return sentence;
  if (sentence.start >= edit.oldEnd && sentence.start > edit.start) {
    return movedTo(sentence, sentence.start + edit.newEnd - edit.oldEnd);
  }
  // Two edits, one on either side of it, look like a single one around it.
  const same = draft.indexOf(sentence.text, from);
  return same >= 0 && same <= edit.newEnd ? movedTo(sentence, same) : edited(sentence, edit, draft);
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
  const start = moved(sentence.start);
  const end = moved(sentence.end);
  if (start >= end) return undefined;
  const flaws = sentence.flaws.map((flaw): FlawReading => {
    const from = sentence.start + flaw.start;
    const to = sentence.start + flaw.end;
    const isBefore = to <= edit.start;
    const isBehind = from >= edit.oldEnd;
    if (!isBefore && !isBehind) return { ...flaw, start: 0, end: 0, isGone: true };
    const by = isBefore ? 0 : edit.newEnd - edit.oldEnd;
    return { ...flaw, start: from + by - start, end: to + by - start };
  });
  return { ...sentence, start, end, text: draft.slice(start, end), flaws, isBehind: true };
}
