import { prepare } from '../../../rules/review';

/** Gets the rules ready in the browser's idle time, so that the agent's first keys do not pay for it. */
export function prepareWhileIdle(signal: AbortSignal): void {
  const steps = prepare();
  const goOn = (deadline: IdleDeadline) => {
    do {
      if (signal.aborted || steps.next().done) return;
    } while (deadline.timeRemaining() > 2);
    asked = requestIdleCallback(goOn);
  };
  let asked = requestIdleCallback(goOn);
  // A busy browser may take long to be idle, and the callback would keep a field that has gone until then.
  signal.addEventListener('abort', () => cancelIdleCallback(asked), { once: true });
}
