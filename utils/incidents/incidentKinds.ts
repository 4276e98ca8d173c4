/** Of which kind a cause is, as the panel offers it. Part of the contract with those who read the files. */
export const CAUSE_WORDS = {
  process: 'A step was missing or unclear',
  mistake: 'A slip in the work',
  handover: 'Lost between people or teams',
  information: 'Wrong or missing information',
  capacity: 'Too much work, or out of stock',
  system: 'Software or equipment failed',
  product: 'A faulty product',
  supplier: 'A supplier or partner failed',
  policy: 'One of our own rules',
  other: 'Something else',
} as const;

/** Where on the customer's way it failed. Part of the contract with those who read the files. */
export const STAGE_WORDS = {
  before: 'Before the order',
  order: 'Ordering or booking',
  payment: 'Payment or billing',
  delivery: 'Delivery or arrival',
  use: 'While they used it',
  support: 'In our support',
  after: 'Return, refund or leaving',
} as const;

/** Empty where nobody has said it. */
export type CauseKind = keyof typeof CAUSE_WORDS | '';
export type Stage = keyof typeof STAGE_WORDS | '';

export const CAUSE_KINDS = [...(Object.keys(CAUSE_WORDS) as Exclude<CauseKind, ''>[]), ''] as const;
export const STAGES = [...(Object.keys(STAGE_WORDS) as Exclude<Stage, ''>[]), ''] as const;

/** A kind of cause as people read it; one that a newer version added as it is. */
export function causeName(kind: string): string {
  return nameIn(CAUSE_WORDS, kind);
}

/** A stage as people read it; one that a newer version added as it is. */
export function stageName(stage: string): string {
  return nameIn(STAGE_WORDS, stage);
}

function nameIn(words: Readonly<Record<string, string>>, name: string): string {
  if (name === '') return 'Not said';
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
