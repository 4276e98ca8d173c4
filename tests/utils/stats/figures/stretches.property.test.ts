import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_AGENTS } from '../../../../utils/stats/figures/crowd';
import { addDays, type Grain, startOf } from '../../../../utils/stats/figures/periods';
import { stretchesOf } from '../../../../utils/stats/figures/stretches';
import type { Sheet } from '../../../../utils/stats/sheet';
import { sampleSheet } from '../../../support/countsOf';
import { sampleCrowd } from '../../../support/crowd';
import { rankOf } from '../../../support/rankOf';

const AGENTS = Array.from({ length: 9 }, (_, place) => `agent ${place}`);
const crowd = sampleCrowd(AGENTS);

/** Who wrote on which days of six weeks around the end of a month. */
const stored = fc.array(
  fc.record({
    source: fc.constantFrom('', ...AGENTS),
    day: fc.integer({ min: 0, max: 41 }).map((later) => addDays('2026-10-12', later)),
  }),
  { minLength: 1, maxLength: 120 },
);

const agentsIn = (sheets: readonly Sheet[]) => new Set(sheets.map(({ source }) => source)).size;

describe('days, weeks and months of several agents', () => {
  it('are shown only where no stretch of fewer than five agents can be computed from them', () => {
    fc.assert(
      fc.property(stored, (made) => {
        const sheets = made.map((one) => sampleSheet(one));
        const others = sheets.filter(({ source }) => source !== '');
        const isShown = stretchesOf(sheets, sheets, {}, crowd);
        const stretches = (['day', 'week', 'month'] satisfies Grain[]).flatMap((grain) =>
          [...new Set(others.map(({ day }) => startOf(day, grain)))].map((start) => ({
            isShown: isShown(grain, start),
            own: new Set(others.filter(({ day }) => startOf(day, grain) === start)),
          })),
        );
        const asVector = (own: ReadonlySet<Sheet>) => others.map((sheet) => (own.has(sheet) ? 1 : 0));
        const isTotalShown = agentsIn(others) >= FEWEST_AGENTS;
        const shown = [
          ...stretches.filter((stretch) => stretch.isShown).map(({ own }) => asVector(own)),
          ...(isTotalShown ? [asVector(new Set(others))] : []),
        ];
        const rank = rankOf(shown);
        for (const { own, isShown: isOpen } of stretches) {
          if (agentsIn([...own]) >= FEWEST_AGENTS) continue;
          expect(isOpen).toBe(false);
          expect(rankOf([...shown, asVector(own)])).toBe(rank + 1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
