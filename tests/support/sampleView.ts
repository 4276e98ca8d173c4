import type { CoachView, FlagView } from '../../utils/coach/coachView';

/** A flag as the coach reports it. */
export function sampleFlag(changes: Partial<FlagView> = {}): FlagView {
  return {
    id: 'flag-1',
    ruleId: 'non-apology/if-you-feel',
    category: 'non-apology',
    severity: 'warning',
    text: 'sorry if you feel that way',
    message: 'This apologises for a feeling, not for what happened.',
    why: 'A condition tells the customer that the failure may be only in their impression.',
    source: ['seed 001', 'Lazare'],
    evidence: 'research',
    rewrites: ['sorry that we [what went wrong]'],
    ...changes,
  };
}

/** A coach that watches a reply in a recovery. */
export function sampleView(changes: Partial<CoachView> = {}): CoachView {
  return {
    watching: { on: true, helpdesk: 'Zendesk' },
    recovery: true,
    situation: 'auto',
    flags: [],
    steps: [],
    blanks: [],
    ...changes,
  };
}
