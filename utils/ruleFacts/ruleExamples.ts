import { rules } from '../../rules/engine/library/library';

/** A sentence that each rule flags, by the rule's id. A build ships it as a plain value (utils/build/shipValues.ts). */
export const ruleExamples: Readonly<Record<string, string>> = Object.fromEntries(
  rules.map(({ id, flags }) => [id, Object.keys(flags)[0]?.replace(/[[\]]/g, '') ?? '']),
);
