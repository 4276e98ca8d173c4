import { i18n } from '#i18n';
import { CATEGORY_WORDS } from '../../../components/flags/categoryWords';
import { rules } from '../../../rules/engine/library/library';
import { readerId } from '../../../rules/reader/readerIds';
import { READER_TEXTS } from '../../../rules/reader/readerTexts';
import type { ReaderLabel } from '../../../rules/reader/reading';
import { sourceOf } from '../../../rules/sources';
import { CATEGORIES, type Severity } from '../../../rules/types';
import { ruleName } from '../../../utils/coach/card/ruleName';
import { ruleExamples } from '../../../utils/ruleFacts/ruleExamples';

/** What the options say about a rule, or a kind of flag that the reader raises. */
export interface ListedRule {
  id: string;
  name: string;
  /** Its default severity. */
  severity: Severity;
  message: string;
  why: string;
  /** A sentence that it flags. */
  example?: string;
  evidence: 'research' | 'practice' | 'reader';
  sources: { title: string; url?: string }[];
}

export interface RuleGroup {
  id: string;
  title: string;
  rules: ListedRule[];
}

const listed: (ListedRule & { category: string })[] = rules.map((rule) => ({
  id: rule.id,
  category: rule.category,
  name: ruleName(rule.id),
  severity: rule.severity,
  message: rule.message,
  why: rule.why,
  example: ruleExamples[rule.id],
  // A build leaves out what most rules say.
  evidence: rule.evidence ?? 'practice',
  sources: rule.source.map(sourceOf),
}));

const ofReader: ListedRule[] = Object.entries(READER_TEXTS).map(([label, { severity, message, why }]) => ({
  id: readerId(label as ReaderLabel),
  name: CATEGORY_WORDS[label as ReaderLabel],
  severity,
  message,
  why,
  evidence: 'reader',
  sources: [],
}));

/** Every rule by its category, and then what the reader flags. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  ...CATEGORIES.map((category) => ({
    id: category as string,
    title: CATEGORY_WORDS[category],
    rules: listed.filter((rule) => rule.category === category),
  })),
  { id: 'reader', title: i18n.t('options.allRules.byReader'), rules: ofReader },
];
