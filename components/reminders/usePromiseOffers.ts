import { useState } from 'react';
import type { CoachView } from '../../utils/coach/reply/coachView';
import type { AgentRequest } from '../../utils/messages/agentRequest';
import type { PromiseReading } from '../../utils/timers/readPromise';
import { isOpen, type Timer } from '../../utils/timers/timer';
import { needsPromiseOffer } from './needsPromiseOffer';

interface Promised {
  view: CoachView;
  promises: readonly PromiseReading[];
  sentAt: number | undefined;
  /** The reminders of the conversation. */
  own: readonly Timer[];
  /** Identifies the conversation. */
  conversation: string;
}

const NONE: PromiseReading = { kind: 'none' };

/** The promises that the panel currently shows, and how the agent declines a reminder. */
export function usePromiseOffers({ view, promises, sentAt, own, conversation }: Promised) {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const open = own.filter((timer) => timer.kind === 'commitment' && isOpen(timer));
  const keyOf = (reading: PromiseReading) =>
    `${conversation} ${reading.kind === 'none' ? view.promises.join() || sentAt : reading.words}`;
  const decline = (...readings: PromiseReading[]) => setDeclined(new Set([...declined, ...readings.map(keyOf)]));
  const all = needsPromiseOffer(view, promises, sentAt, open.length > 0) ? [NONE] : promises;
  // Some helpdesks close the reply field once the reply is sent.
  const isHere = view.watching.on || view.conversation !== undefined;

  return {
    offers: isHere ? all.filter((reading) => !declined.has(keyOf(reading))) : [],
    /** The open reminders of promises in the conversation. */
    open,
    decline,
    /** An agent who has kept a promise is not asked when to. */
    notice(request: AgentRequest) {
      if (request.type !== 'timer-done' && request.type !== 'timer-drop') return;
      const answered = open.find(({ id }) => id === request.id);
      if (answered) decline(NONE, ...promises.filter((reading) => canMean(reading, answered.due)));
    },
  };
}

function canMean(reading: PromiseReading, due: number): boolean {
  return reading.kind === 'ambiguous' && reading.choices.some((choice) => choice.due === due);
}
