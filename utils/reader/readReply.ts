import {
  type FlawReading,
  READER_LABELS,
  READER_STEPS,
  type ReaderStep,
  type Reading,
  type SentenceReading,
} from '../../rules/reader/reading';
import type { Logits, Model } from './model';
import { barsOf } from './modelSettings';
import { readSpan } from './readSpan';
import { sentencesOf, type TokenSentence, type Window, windowsOf } from './windows';

/** The result of reading one window. */
export interface WindowReading {
  /** Its sentences, without their positions in the draft. */
  sentences: readonly Omit<SentenceReading, 'start' | 'end'>[];
  recovery: number;
}

/** Remembers windows by their contents, so that in a long reply only what changed is read again. */
export interface WindowMemory {
  get(key: string): WindowReading | undefined;
  set(key: string, reading: WindowReading): void;
}

interface Reply {
  draft: string;
  customerMessage?: string;
}

/**
 * Reads a reply with the customer's message, window by window.
 * @param isWanted asked before each window, which takes a moment; false once the reading is no longer wanted
 * @returns undefined where it was no longer wanted
 */
export async function readReply(
  model: Model,
  { draft, customerMessage = '' }: Reply,
  memory: WindowMemory,
  isWanted: () => Promise<boolean>,
): Promise<Reading | undefined> {
  const { settings, words } = model;
  const context = words.tokens(customerMessage, settings.maxContext).map(({ id }) => id);
  // [CLS] context [SEP] … [SEP]
  const room = settings.maxTokens - context.length - 3;
  const sentences = sentencesOf(draft, words, room - 1);
  const lengths = sentences.map(({ tokens }) => tokens.length + 1);
  const known: WindowReading[] = [];
  const windows = windowsOf(lengths, room);
  for (const window of windows) {
    const own = sentences.slice(window.from, window.to);
    const key = JSON.stringify([context, own.map(({ text }) => text)]);
    let reading = memory.get(key);
    if (!reading) {
      if (!(await isWanted())) return undefined;
      reading = await readWindow(model, context, own);
      memory.set(key, reading);
    }
    known.push(reading);
  }
  return joined(model, sentences, windows, known);
}

async function readWindow(
  model: Model,
  context: readonly number[],
  sentences: readonly TokenSentence[],
): Promise<WindowReading> {
  const { words } = model;
  const ids = [words.idOf('[CLS]'), ...context, words.idOf('[SEP]')];
  const types = ids.map(() => 0);
  const markers: number[] = [];
  for (const { tokens } of sentences) {
    markers.push(ids.length);
    ids.push(words.idOf('[S]'), ...tokens.map(({ id }) => id));
  }
  ids.push(words.idOf('[SEP]'));
  while (types.length < ids.length) types.push(1);
  const logits = await model.run(ids, types);
  return {
    sentences: sentences.map((sentence, number) => sentenceReading(model, sentence, markers[number] ?? 0, logits)),
    recovery: logits.recovery,
  };
}

function sentenceReading(
  { settings }: Model,
  sentence: TokenSentence,
  marker: number,
  { flaws, spans, steps }: Logits,
): WindowReading['sentences'][number] {
  const labels = READER_LABELS.length;
  return {
    text: sentence.text,
    flaws: READER_LABELS.map((label, number): FlawReading => {
      const inWords = sentence.tokens.map((_, token) => sigmoid(at(spans, marker + 1 + token, labels, number)));
      return {
        label,
        probability: sigmoid(at(flaws, marker, labels, number) / settings.temperature[label]),
        ...readSpan(sentence, inWords, settings.spanThreshold),
      };
    }),
    steps: byStep((number) => sigmoid(at(steps, marker, READER_STEPS.length, number))),
  };
}

/** Joins the windows of a reply into one reading. */
function joined(
  { settings }: Model,
  sentences: readonly TokenSentence[],
  windows: readonly Window[],
  known: readonly WindowReading[],
): Reading {
  const read = windows.flatMap(({ from, ownFrom, ownTo }, number) => {
    const of = known[number];
    return sentences.slice(ownFrom, ownTo).flatMap(({ start, end }, place) => {
      const sentence = of?.sentences[ownFrom - from + place];
      return sentence ? [{ ...sentence, start, end }] : [];
    });
  });
  return {
    version: settings.version,
    sentences: read,
    recovery: sigmoid(Math.max(...known.map(({ recovery }) => recovery))),
    bars: barsOf(settings),
  };
}

function byStep(probability: (number: number) => number): Record<ReaderStep, number> {
  return Object.fromEntries(READER_STEPS.map((step, number) => [step, probability(number)])) as Record<
    ReaderStep,
    number
  >;
}

const at = (logits: Float32Array, token: number, width: number, column: number) => logits[token * width + column] ?? 0;

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
