import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_AGENTS } from '../../../../utils/stats/figures/crowd';
import { type View, viewsOf } from '../../../../utils/stats/figures/views';
import type { Sheet } from '../../../../utils/stats/sheet';
import { sampleSheet } from '../../../support/countsOf';
import { sampleCrowd } from '../../../support/crowd';
import { rankOf } from '../../../support/rankOf';

const AGENTS = Array.from({ length: 14 }, (_, place) => `agent ${place}`);
const TEAMS = ['Day', 'Night', 'Weekend'];
const SITES = ['gmail', 'zendesk', 'freshdesk', 'front'];
const SITUATIONS = ['ordinary', 'recovery', 'cannot-fix'] as const;

/** What each agent of a small team has counted, and in which team the agent is; '' is the viewer. */
const stored = fc.record({
  sheets: fc.array(
    fc.record({
      source: fc.constantFrom('', ...AGENTS),
      site: fc.constantFrom(...SITES),
      situation: fc.constantFrom(...SITUATIONS),
      model: fc.constantFrom('', '1-9f8e7d6c'),
    }),
    { minLength: 1, maxLength: 60 },
  ),
  teams: fc.array(fc.constantFrom(...TEAMS), { minLength: AGENTS.length, maxLength: AGENTS.length }),
});

interface Stored {
  sheets: Sheet[];
  teamOf: (source: string) => string;
  isShown: (view: View) => boolean;
}

function open({ sheets, teams }: typeof stored extends fc.Arbitrary<infer Value> ? Value : never): Stored {
  const crowd = sampleCrowd(AGENTS, Object.fromEntries(AGENTS.map((agent, place) => [agent, teams[place] ?? ''])));
  const own = sheets.map((sheet) => sampleSheet(sheet));
  return { sheets: own, teamOf: crowd.teamOf, isShown: viewsOf(own, crowd) };
}

const READ_BY = ['rules', 'reader'];
/** Every view that the page's filters and tables can produce. */
const VIEWS: View[] = [undefined, ...SITES].flatMap((site) =>
  [undefined, ...SITUATIONS].flatMap((situation) =>
    [undefined, '', ...TEAMS].flatMap((team) =>
      [undefined, ...READ_BY].map((readBy) => ({ site, situation, team, readBy })),
    ),
  ),
);

/** The sheets of a view without the viewer's own: those are known, and can be subtracted from any sum. */
function othersIn({ sheets, teamOf }: Stored, view: View): Sheet[] {
  return sheets.filter(
    ({ source, site, situation, model }) =>
      source !== '' &&
      (view.site ?? site) === site &&
      (view.situation ?? situation) === situation &&
      (view.team ?? teamOf(source)) === teamOf(source) &&
      (view.readBy ?? (model === '' ? 'rules' : 'reader')) === (model === '' ? 'rules' : 'reader'),
  );
}

const agentsIn = (sheets: readonly Sheet[]) => new Set(sheets.map(({ source }) => source)).size;
const isSmall = (agents: number) => agents > 0 && agents < FEWEST_AGENTS;

describe('which views of several agents are shown', () => {
  it('is none of fewer than five', () => {
    fc.assert(
      fc.property(stored, (made) => {
        const page = open(made);
        for (const view of VIEWS) {
          if (page.isShown(view)) expect(isSmall(agentsIn(othersIn(page, view)))).toBe(false);
        }
      }),
    );
  });

  it('is none from which, and others, the count of fewer than five can be computed', () => {
    fc.assert(
      fc.property(stored, (made) => {
        const page = open(made);
        const asVector = (view: View) => {
          const own = new Set(othersIn(page, view));
          return page.sheets.map((sheet) => (own.has(sheet) ? 1 : 0));
        };
        const rank = rankOf(VIEWS.filter(page.isShown).map(asVector));
        for (const view of VIEWS) {
          if (!isSmall(agentsIn(othersIn(page, view)))) continue;
          const withIt = rankOf([...VIEWS.filter(page.isShown).map(asVector), asVector(view)]);
          expect(withIt, `${JSON.stringify(view)} can be computed`).toBe(rank + 1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is none that leaves fewer than five as the rest of a whole', () => {
    fc.assert(
      fc.property(stored, (made) => {
        const page = open(made);
        for (const [side, values] of [
          ['site', SITES],
          ['situation', SITUATIONS],
          ['team', ['', ...TEAMS]],
          ['readBy', READ_BY],
        ] as const) {
          if (!page.isShown({})) continue;
          const hidden = values.filter((value) => !page.isShown({ [side]: value }));
          const rest = new Set(hidden.flatMap((value) => othersIn(page, { [side]: value })));
          expect(isSmall(agentsIn([...rest]))).toBe(false);
        }
      }),
    );
  });

  it('is all of them where the counts are of whoever looks', () => {
    const { isShown } = open({ sheets: [{ source: '', site: 'gmail', situation: 'recovery', model: '' }], teams: [] });
    expect(VIEWS.every(isShown)).toBe(true);
  });

  it('is all of a team in which everybody does everything', () => {
    const sheets = AGENTS.flatMap((source) =>
      SITES.flatMap((site) => SITUATIONS.map((situation) => ({ source, site, situation, model: '' as const }))),
    );
    const { isShown } = open({ sheets, teams: AGENTS.map(() => 'Day') });
    expect(VIEWS.every(isShown)).toBe(true);
  });
});
