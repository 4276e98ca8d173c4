import type { SheetKey } from './sheet';
import type { Judged } from './statRow';
import { modelVersion, rulesVersion } from './versions';

/** This browser's sheet for anything counted now. */
export function sheetOf({ day, site, situation, isRead }: Judged & { day: string; site: string }): SheetKey {
  return { day, site, situation, rules: rulesVersion, model: isRead ? modelVersion : '', source: '' };
}
