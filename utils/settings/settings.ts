import { storage } from 'wxt/utils/storage';
import type { Severity, UsualQuality } from '../../rules/types';
import type { HabitDays } from '../habits/habitDays';
import { NO_OFFERS, type TeamOffers } from '../offers/teamOffers';
import { governed } from '../policy/governed';
import { NO_PACK, type RulePack } from '../policy/teamPhrase';
import { NO_STORE, type TeamStore } from '../policy/teamStore';
import type { ReaderChoice } from '../reader/readerChoice';
import { AT_WORK, type CoachRest } from '../switches/coachRest';

/** A wording that the agent does not want flagged again by a rule, in lower case. */
export interface DismissedPhrase {
  ruleId: string;
  phrase: string;
}

// Settings that the team's policy may set are governed by it wherever they are read.

/** Phrases that the agent dismissed for good. */
export const dismissedPhrases = storage.defineItem<DismissedPhrase[]>('local:dismissedPhrases', { fallback: [] });

/** Ids of rules that the agent switched off. */
export const dismissedRules = storage.defineItem<string[]>('local:dismissedRules', { fallback: [] });

/** Whether the agent has switched the whole coach off, or until when it is paused. */
export const coachRest = storage.defineItem<CoachRest>('local:coachRest', { fallback: AT_WORK });

/** Where the agent switched the coach off: ids of helpdesks, and match patterns of hosts. */
export const silencedHelpdesks = storage.defineItem<string[]>('local:silencedHelpdesks', { fallback: [] });

/** Hosts on which the agent wants the coach in addition to those of the known helpdesks, as match patterns. */
export const chosenHosts = storage.defineItem<string[]>('local:chosenHosts', { fallback: [] });

/** Hosts of helpdesks whose reply field is no longer recognised: the coach accepts any there. As match patterns. */
export const genericHosts = storage.defineItem<string[]>('local:genericHosts', { fallback: [] });

/** Whether the team lets its agents say that a failure is not how things usually are. */
export const usualQuality = governed(
  'usualQuality',
  storage.defineItem<UsualQuality>('local:usualQuality', { fallback: 'by-context' }),
);

/** Whether the team's agents may send gifts; some trades forbid it. */
export const giftsAllowed = governed(
  'giftsAllowed',
  storage.defineItem<boolean>('local:giftsAllowed', { fallback: true }),
);

/** Minutes after which a customer should hear of a fix or of progress. */
export const progressMinutes = governed(
  'progressMinutes',
  storage.defineItem<number>('local:progressMinutes', { fallback: 20 }),
);

/** Minutes between updates until it is solved. */
export const updateMinutes = governed(
  'updateMinutes',
  storage.defineItem<number>('local:updateMinutes', { fallback: 60 }),
);

/** Local time of day at which to check, on the next working day, that a customer is happy: `09:00`. */
export const checkAfterAt = governed(
  'checkAfterAt',
  storage.defineItem<string>('local:checkAfterAt', { fallback: '09:00' }),
);

/** Days of the week on which the team works, 0 for Sunday. */
export const workingDays = storage.defineItem<number[]>('local:workingDays', { fallback: [1, 2, 3, 4, 5] });

/** Whether a reminder keeps the number or subject of its ticket, and its address, for as long as it runs. */
export const labelReminders = storage.defineItem<boolean>('local:labelReminders', { fallback: true });

/** Days that statistics, notes, answered reminders and checklists are kept; a checklist from its last change. */
export const retentionDays = governed(
  'retentionDays',
  storage.defineItem<number>('local:retentionDays', { fallback: 90 }),
);

/** Whether a small badge beside the reply says what is missing before it goes out. */
export const hintBesideReply = storage.defineItem<boolean>('local:hintBesideReply', { fallback: true });

/** Whether a notice says that a reply goes out with blanks that nobody has filled. */
export const blankNotice = storage.defineItem<boolean>('local:blankNotice', { fallback: true });

/** What the team may offer: texts that fill blanks when the agent chooses them. */
export const teamOffers = storage.defineItem<TeamOffers>('local:teamOffers', { fallback: NO_OFFERS });

/** Who on the team may give gifts, in the lead's own words; empty when nobody wrote it down. */
export const whoMayGive = governed('whoMayGive', storage.defineItem<string>('local:whoMayGive', { fallback: '' }));

/** How sure the reader must be before it flags something, or that it does not read at all. */
export const readerChoice = governed(
  'readerChoice',
  storage.defineItem<ReaderChoice>('local:readerChoice', { fallback: 'normal' }),
);

/** When the lead last did each task that is not tied to a ticket. */
export const leadHabits = storage.defineItem<HabitDays>('local:leadHabits', { fallback: {} });

/** Where the coach may read along: ids of helpdesks, and match patterns of hosts. Empty means everywhere. */
export const allowedSites = governed(
  'allowedSites',
  storage.defineItem<string[]>('local:allowedSites', { fallback: [] }),
);

/** Ids of rules that the team switched off for everybody. */
export const rulesOff = governed('rulesOff', storage.defineItem<string[]>('local:rulesOff', { fallback: [] }));

/** How much rules matter to the team, by the rule's id, where it differs from their default. */
export const severities = governed(
  'severities',
  storage.defineItem<Record<string, Severity>>('local:severities', { fallback: {} }),
);

/** The team's own phrases. */
export const teamPhrases = governed(
  'teamPhrases',
  storage.defineItem<RulePack>('local:teamPhrases', { fallback: NO_PACK }),
);

/** The name under which the agent's figures are joined with those of others; empty if there is none. */
export const agentPseudonym = governed(
  'agentPseudonym',
  storage.defineItem<string>('local:agentPseudonym', { fallback: '' }),
);

/** The name of the agent's team; empty if there is only one. */
export const team = governed('team', storage.defineItem<string>('local:team', { fallback: '' }));

/** Whether the panel asks why, once a reply was sent with a flag. */
export const askReasons = governed('askReasons', storage.defineItem<boolean>('local:askReasons', { fallback: true }));

/** Where the team collects counts, and whether it does. */
export const teamStore = governed(
  'teamStore',
  storage.defineItem<TeamStore>('local:teamStore', { fallback: NO_STORE }),
);

/** The destination for which the agent has seen what is sent, as utils/store/destination.ts names it; else empty. */
export const storeSeen = storage.defineItem<string>('local:storeSeen', { fallback: '' });
