import * as v from 'valibot';
import { READER_LABELS, READER_STEPS, type ReaderBars } from '../../rules/reader/reading';

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const perLabel = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.object(
    Object.fromEntries(READER_LABELS.map((label) => [label, schema])) as Record<(typeof READER_LABELS)[number], Schema>,
  );
const perStep = v.object(
  Object.fromEntries(READER_STEPS.map((step) => [step, probability])) as Record<
    (typeof READER_STEPS)[number],
    typeof probability
  >,
);

/** `rules/reader/model/reader.json`: what is known of a model besides its weights. */
export const modelSettingsSchema = v.object({
  version: v.pipe(v.string(), v.maxLength(100)),
  /** Of reader.onnx, in lower-case hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  labels: v.strictTuple(READER_LABELS.map((label) => v.literal(label)) as never),
  steps: v.strictTuple(READER_STEPS.map((step) => v.literal(step)) as never),
  /** At most this many tokens of the customer's message are read, and of everything together. */
  maxContext: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(510)),
  maxTokens: v.pipe(v.number(), v.integer(), v.minValue(32), v.maxValue(512)),
  /** Logits of flaws are divided by this to calibrate their probabilities. */
  temperature: perLabel(v.pipe(v.number(), v.minValue(0.01))),
  thresholds: perLabel(v.object({ gentle: probability, normal: probability, strict: probability })),
  spanThreshold: probability,
  stepThresholds: perStep,
  recoveryThreshold: probability,
});

export type ModelSettings = Omit<v.InferOutput<typeof modelSettingsSchema>, 'labels' | 'steps'>;

/** @throws when this is not the description of a model that this version can run */
export function parseModelSettings(text: string): ModelSettings {
  return v.parse(modelSettingsSchema, JSON.parse(text));
}

/** The probabilities from which findings count. */
export function barsOf({ thresholds, stepThresholds, recoveryThreshold }: ModelSettings): ReaderBars {
  return { flaws: thresholds, steps: stepThresholds, recovery: recoveryThreshold };
}
