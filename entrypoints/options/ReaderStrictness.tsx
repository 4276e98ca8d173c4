import type { ReaderChoice } from '../../utils/reader/readerChoice';
import { readerChoice } from '../../utils/settings/settings';
import { SettingChoice } from './SettingChoice';

const CHOICES: [choice: ReaderChoice, label: string, meaning: string][] = [
  ['gentle', 'Gentle', 'Flags only what it is very sure of.'],
  ['normal', 'Normal', 'Where it was measured, four of five flags were right.'],
  ['strict', 'Strict', 'Misses less, and is wrong more often.'],
  ['off', 'Off', 'Only the rules are at work.'],
];

/** How sure the reader must be before it speaks. */
export function ReaderStrictness() {
  return (
    <SettingChoice item={readerChoice} title="The reader" choices={CHOICES}>
      Rules know phrases. The reader, a small model that runs on this machine and sends nothing, reads the whole reply
      with the customer’s message, and finds what no fixed phrase gives away.
    </SettingChoice>
  );
}
