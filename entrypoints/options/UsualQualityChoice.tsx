import type { UsualQuality } from '../../rules/types';
import { usualQuality } from '../../utils/settings/settings';
import { SettingChoice } from './SettingChoice';

const CHOICES: [choice: UsualQuality, label: string, meaning: string][] = [
  [
    'by-context',
    'It depends',
    'A caution where an apology stands before it and you own or fix what happened; a warning anywhere else.',
  ],
  ['allowed', 'Fine in a whole apology', 'Not flagged there; a warning anywhere else.'],
  ['never', 'Never', 'Always a warning.'],
];

/** The team's word on "that is not how we typically do things": the schools disagree on it. */
export function UsualQualityChoice() {
  return (
    <SettingChoice item={usualQuality} title="“That’s not how we typically do things”" choices={CHOICES}>
      One school puts this sentence into a model apology; another never says it, as the customer has just seen the
      opposite. Your team decides.
    </SettingChoice>
  );
}
