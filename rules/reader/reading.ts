import type { StepId } from '../types';

/** What the reader, a small model that reads a whole reply with the customer's message, says about it. */

/** The categories in which it finds flaws, in the order of its outputs. */
export const READER_LABELS = ['non-apology', 'defensive', 'excuse', 'praise', 'blame', 'dodge', 'vague'] as const;

export type ReaderLabel = (typeof READER_LABELS)[number];

const FAMILIES: readonly (readonly ReaderLabel[])[] = [['defensive', 'blame', 'dodge']];

/** The labels that readers, people and models alike, cannot reliably distinguish, including this one. */
export function familyOf(label: ReaderLabel): readonly ReaderLabel[] {
  return FAMILIES.find((family) => family.includes(label)) ?? [label];
}

/** The steps that it finds, in the order of its outputs. */
export const READER_STEPS = [
  'apology',
  'ownership',
  'empathy',
  'impact',
  'question',
  'action',
  'commitment',
  'gesture',
  'followup',
  'prevention',
] as const satisfies StepId[];

export type ReaderStep = (typeof READER_STEPS)[number];

/** How sure the reader must be before it flags anything: `gentle` marks least, `strict` most. */
export const STRICTNESSES = ['gentle', 'normal', 'strict'] as const;

export type Strictness = (typeof STRICTNESSES)[number];

/** How likely a sentence has a flaw of a category, and its words: UTF-16 offsets into the sentence. */
export interface FlawReading {
  label: ReaderLabel;
  /** From 0 to 1. */
  probability: number;
  start: number;
  end: number;
  /** Whether the agent has changed its words since they were read. */
  isGone?: boolean;
}

/** What the reader says about one sentence; UTF-16 offsets into the draft. */
export interface SentenceReading {
  start: number;
  end: number;
  text: string;
  flaws: readonly FlawReading[];
  /** How likely it shows each step, from 0 to 1. */
  steps: Readonly<Record<ReaderStep, number>>;
  /** Whether the agent has changed it since it was read. */
  isBehind?: boolean;
}

/** The probabilities from which findings count, as measured when the model was made. */
export interface ReaderBars {
  flaws: Readonly<Record<ReaderLabel, Readonly<Record<Strictness, number>>>>;
  steps: Readonly<Record<ReaderStep, number>>;
  recovery: number;
}

/** Below this fraction of its bar the reader is sure that a flaw or a step is absent. */
export const SURELY_NOT = 0.25;

/** A reply as the reader reads it. Plain data, so that it can be sent between processes. */
export interface Reading {
  /** The model's version. */
  version: string;
  /** In the draft's order. */
  sentences: readonly SentenceReading[];
  /** How likely this is a service recovery, from 0 to 1. */
  recovery: number;
  bars: ReaderBars;
}
