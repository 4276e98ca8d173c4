import { i18n } from '#i18n';

export type HabitId = 'tell-staff' | 'who-may-give' | 'role-play' | 'check-ins';

/** Something that a team lead does apart from the tickets, so that recoveries go well. */
export interface LeadHabit {
  id: HabitId;
  /** As an instruction. */
  label: string;
  why: string;
  /** Where the advice comes from, by the names in rules/sources.ts. All of it is practitioners' opinion. */
  source: readonly string[];
  /** How often it should happen, in days, and a quiet hint for when it is overdue. */
  rhythm?: { days: number; over: string };
  /** A page of the extension that helps. */
  page?: { address: string; words: string };
}

export const LEAD_HABITS: readonly LeadHabit[] = [
  {
    id: 'tell-staff',
    label: i18n.t('habits.tellStaff.label'),
    why: i18n.t('habits.tellStaff.why'),
    source: ['seed 001'],
  },
  {
    id: 'who-may-give',
    label: i18n.t('habits.whoMayGive.label'),
    why: i18n.t('habits.whoMayGive.why'),
    source: ['seed 000'],
    page: { address: 'options.html#recovery', words: i18n.t('habits.whoMayGive.page') },
  },
  {
    id: 'role-play',
    label: i18n.t('habits.rolePlay.label'),
    why: i18n.t('habits.rolePlay.why'),
    source: ['seed 004'],
    rhythm: { days: 7, over: i18n.t('habits.rolePlay.over') },
    page: { address: 'practice.html', words: i18n.t('habits.rolePlay.page') },
  },
  {
    id: 'check-ins',
    label: i18n.t('habits.checkIns.label'),
    why: i18n.t('habits.checkIns.why'),
    source: ['seed 000'],
    rhythm: { days: 91, over: i18n.t('habits.checkIns.over') },
  },
];
