import { rules } from '../../rules/engine/library/library';
import { readerId } from '../../rules/reader/readerIds';
import { READER_TEXTS } from '../../rules/reader/readerTexts';
import type { ReaderLabel } from '../../rules/reader/reading';
import { sourceOf } from '../../rules/sources';
import type { Severity } from '../../rules/types';

/** What the statistics say about a rule. */
export interface RuleFacts {
  severity: Severity;
  message: string;
  why: string;
  /** A sentence that it flags. */
  example?: string;
  /** Where its advice comes from. */
  sources: string[];
}

/**
 * What is known about each rule by its id, and about what only the reader flags. A build ships it as a plain value
 * (utils/build/shipValues.ts).
 */
export const ruleFacts: Readonly<Record<string, RuleFacts>> = Object.fromEntries([
  ...rules.map(({ id, severity, message, why, flags, source }) => [
    id,
    {
      severity,
      message,
      why,
      example: Object.keys(flags)[0]?.replace(/[[\]]/g, ''),
      sources: source.map((name) => sourceOf(name).title),
    },
  ]),
  ...Object.entries(READER_TEXTS).map(([label, { severity, message, why }]) => [
    readerId(label as ReaderLabel),
    { severity, message, why, sources: [] },
  ]),
]);
