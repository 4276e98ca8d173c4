import type { CoachView, NotWatching } from '../../utils/coach/coachView';

/** What the panel shows while no coach answers. */
export function idleView(why: NotWatching): CoachView {
  return {
    watching: { on: false, why },
    recovery: false,
    situation: 'auto',
    flags: [],
    byHand: [],
    signs: { steps: [], open: [], length: 0 },
    blanks: [],
  };
}
