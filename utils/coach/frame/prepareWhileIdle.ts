import { prepare } from '../../../rules/review';

/** Prepares the rules in the browser's idle time, so that the agent's first keys are not slowed down. */
export function prepareWhileIdle(signal: AbortSignal): void {
  const steps = prepare();
  const goOn = (deadline: IdleDeadline) => {
    do {
      if (signal.aborted || steps.next().done) return;
    } while (deadline.timeRemaining() > 2);
    asked = requestIdleCallback(goOn);
  };
  let asked = requestIdleCallback(goOn);
  // A busy browser may not be idle for a long time, and until then the callback would keep a removed field in memory.
  signal.addEventListener('abort', () => cancelIdleCallback(asked), { once: true });
}
