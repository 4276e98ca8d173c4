import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';
import type { ChecklistView } from '../checklist/checklistView';
import type { CoachView } from '../coach/reply/coachView';
import type { PromiseReading } from '../timers/readPromise';
import type { SentFlag } from './askedReasons';

/** What the owner of a conversation sends to the coach of a reply in it. */
export interface CoachState {
  situation: Situation;
  /** Essential steps that are done neither in the draft, nor in a sent reply, nor by the agent's own tick. */
  missing: readonly ChecklistStepId[];
}

/** Everything known about the reply in a tab and its conversation: what each of the extension's pages shows. */
export interface TabState {
  view: CoachView;
  /** The name under which the conversation is stored; undefined while no reply field was seen. */
  conversation?: string;
  checklist?: ChecklistView;
  /** What the draft or a sent reply promises, unless the agent has already settled the time. */
  promises: readonly PromiseReading[];
  /** When a reply of this conversation went out since the browser was started, in milliseconds since 1970. */
  sentAt?: number;
  /** A flag that was sent with it, for as long as the agent may say why. */
  sentFlag?: SentFlag;
}

/** What a page shows of a tab in which no coach answers. */
export function idleState(watching: CoachView['watching']): TabState {
  return { view: idleView(watching), promises: [] };
}

/** What a coach that watches nothing would report. */
function idleView(watching: CoachView['watching']): CoachView {
  return {
    watching,
    recovery: false,
    flags: [],
    promises: [],
    signs: { steps: [], open: [], length: 0 },
    quotes: [],
    isEnglish: true,
    blanks: [],
  };
}
