import type { CoachView, Watching } from '../../utils/coach/coachView';

/** What the panel shows while no coach answers. */
export function idleView(watching: Watching): CoachView {
  return {
    watching,
    recovery: false,
    situation: 'auto',
    flags: [],
    byHand: [],
    signs: { steps: [], open: [], length: 0 },
    blanks: [],
  };
}
