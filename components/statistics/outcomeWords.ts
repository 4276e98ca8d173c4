import { i18n } from '#i18n';
import { OUTCOMES, type Outcome } from '../../utils/stats/statRow';

/** The outcomes as a team lead reads them, and what each counts. */
export const OUTCOME_WORDS = Object.fromEntries(
  OUTCOMES.map((outcome) => [
    outcome,
    {
      label: i18n.t(`statistics.outcomes.${outcome}.label`),
      meaning: i18n.t(`statistics.outcomes.${outcome}.meaning`),
    },
  ]),
) as Record<Outcome, { label: string; meaning: string }>;
