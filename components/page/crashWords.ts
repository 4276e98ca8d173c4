import { i18n } from '#i18n';
import { storageTrouble } from '../../utils/stats/storageTrouble';

const ENGLISH = {
  heading: 'This page has stopped',
  whatNow:
    'A part of it could not be shown. What you wrote in your helpdesk is safe. Reload the page to go on. If it stops again, what is stored may be damaged: here you can still save the statistics, or delete them.',
  reload: 'Reload this page',
  save: 'Save statistics as CSV',
  deleteAll: 'Delete all statistics…',
  question: 'Delete the statistics of all days? This cannot be undone.',
  confirm: 'Delete for good',
  keep: 'Keep them',
  saved: 'The statistics are saved as a file.',
  deleted: 'The statistics are deleted.',
};

/** A text of the crash notice. Falls back to English if the messages themselves cannot be read. Never throws. */
export function crashWords(text: keyof typeof ENGLISH): string {
  return orElse(() => i18n.t(`common.crash.${text}`), ENGLISH[text]);
}

/** Says in a sentence why statistics could not be saved or deleted. Never throws. */
export function crashTrouble(error: unknown): string {
  return orElse(() => storageTrouble(error), 'The statistics cannot be saved or read at the moment.');
}

function orElse(words: () => string, english: string): string {
  try {
    return words() || english;
  } catch {
    return english;
  }
}
