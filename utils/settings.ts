import { storage } from 'wxt/utils/storage';
import type { UsualQuality } from '../rules/types';

/** A wording that the agent does not want flagged again by a rule, in lower case. */
export interface DismissedPhrase {
  ruleId: string;
  phrase: string;
}

/** Phrases that the agent dismissed for good. */
export const dismissedPhrases = storage.defineItem<DismissedPhrase[]>('local:dismissedPhrases', { fallback: [] });

/** Ids of rules that the agent switched off. */
export const dismissedRules = storage.defineItem<string[]>('local:dismissedRules', { fallback: [] });

/** Ids of helpdesks on which the agent switched the coach off. */
export const silencedHelpdesks = storage.defineItem<string[]>('local:silencedHelpdesks', { fallback: [] });

/** Whether the team lets its agents say that a failure is not how things usually are. */
export const usualQuality = storage.defineItem<UsualQuality>('local:usualQuality', { fallback: 'by-context' });
