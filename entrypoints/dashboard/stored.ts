import { i18n } from '#i18n';
import type { StoredKind } from '../../utils/storage/deleteStored';
import { inFigures } from './figureWords';

interface Stored {
  kind: StoredKind;
  /** In the plural, as written within a sentence. */
  name: string;
  /** @param keptDays days that it is kept; undefined until read */
  meaning: (keptDays: number | undefined) => string;
}

const KINDS: readonly StoredKind[] = ['stats', 'reminders', 'incidents', 'checklists'];

/** What is stored and can be deleted. */
export const STORED: readonly Stored[] = KINDS.map((kind) => ({
  kind,
  name: i18n.t(`dashboard.stored.${kind}.name`),
  meaning: (keptDays = 90) => i18n.t(`dashboard.stored.${kind}.meaning`, { days: inFigures(keptDays) }),
}));
