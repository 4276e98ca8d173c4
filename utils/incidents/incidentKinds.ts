import { i18n } from '#i18n';

/** The kinds of causes, as the panel offers them. The ids are part of the contract with those who read the files. */
export const CAUSE_WORDS = {
  process: i18n.t('incidents.causes.process'),
  mistake: i18n.t('incidents.causes.mistake'),
  handover: i18n.t('incidents.causes.handover'),
  information: i18n.t('incidents.causes.information'),
  capacity: i18n.t('incidents.causes.capacity'),
  system: i18n.t('incidents.causes.system'),
  product: i18n.t('incidents.causes.product'),
  supplier: i18n.t('incidents.causes.supplier'),
  policy: i18n.t('incidents.causes.policy'),
  other: i18n.t('incidents.causes.other'),
} as const;

/** Where in the customer's journey it failed. The ids are part of the contract with those who read the files. */
export const STAGE_WORDS = {
  before: i18n.t('incidents.stages.before'),
  order: i18n.t('incidents.stages.order'),
  payment: i18n.t('incidents.stages.payment'),
  delivery: i18n.t('incidents.stages.delivery'),
  use: i18n.t('incidents.stages.use'),
  support: i18n.t('incidents.stages.support'),
  after: i18n.t('incidents.stages.after'),
} as const;

/** Empty when nobody has chosen it. */
export type CauseKind = keyof typeof CAUSE_WORDS | '';
export type Stage = keyof typeof STAGE_WORDS | '';

export const CAUSE_KINDS = [...(Object.keys(CAUSE_WORDS) as Exclude<CauseKind, ''>[]), ''] as const;
export const STAGES = [...(Object.keys(STAGE_WORDS) as Exclude<Stage, ''>[]), ''] as const;

/** A kind of cause as text; one added by a newer version is left as it is. */
export function causeName(kind: string): string {
  return nameIn(CAUSE_WORDS, kind);
}

/** A stage as text; one added by a newer version is left as it is. */
export function stageName(stage: string): string {
  return nameIn(STAGE_WORDS, stage);
}

function nameIn(words: Readonly<Record<string, string>>, name: string): string {
  if (name === '') return i18n.t('incidents.notSaid');
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
