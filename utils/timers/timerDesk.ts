import { liveQuery } from 'dexie';
import { sendMessage } from '../messages';
import type { Timer } from './timer';
import type { TimerRequest } from './timerRequest';
import {
  clockWentBack,
  dropTimer,
  finishTimer,
  type NewTimer,
  openTimers,
  postponeTimer,
  setTimer,
  timerTrouble,
} from './timers';

const MINUTE = 60_000;

/** The agent's open timers, kept in step with every page and the background that changes them. */
export class TimerDesk {
  open: readonly Timer[] = [];
  private trouble: string | undefined;

  constructor(signal: AbortSignal, onChange: () => void) {
    const subscription = liveQuery(openTimers).subscribe({
      next: (timers) => {
        this.open = timers;
        this.trouble = undefined;
        onChange();
      },
      error: (error: unknown) => {
        this.trouble = timerTrouble(error);
        onChange();
      },
    });
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  /** What the agent should know of the timers, as sentences. */
  notices(now: number): string[] {
    const moved = clockWentBack(this.open, now) ? ['This computer’s clock has changed: check the times.'] : [];
    return this.trouble ? [...moved, this.trouble] : moved;
  }

  /** Sets a timer; the agent is told a little before a promise is due, and of all else on time. */
  set(timer: Omit<NewTimer, 'remind'>): Promise<string | undefined> {
    const ahead = Math.max(0, timer.due - Date.now());
    const lead = timer.kind === 'commitment' ? Math.min(10 * MINUTE, ahead / 4) : 0;
    return this.change(() => setTimer({ ...timer, remind: timer.due - lead }));
  }

  answer(request: Exclude<TimerRequest, { type: 'set-timer' }>): Promise<string | undefined> {
    return this.change(async () => {
      if (request.type === 'timer-done') await finishTimer(request.id);
      else if (request.type === 'timer-later') await postponeTimer(request.id, request.minutes);
      else await dropTimer(request.id);
    });
  }

  /** @returns what went wrong, as a sentence */
  private async change(doIt: () => Promise<unknown>): Promise<string | undefined> {
    try {
      await doIt();
    } catch (error) {
      return timerTrouble(error);
    }
    // The background wakes for the next one; it looks by itself when it starts, should it not hear this.
    await sendMessage('timersChanged', undefined).catch(() => undefined);
    return undefined;
  }
}
