/** A page that is frozen, or shows its own dialog, does not answer; the others must not wait for it. */
const LONGEST_WAIT_MS = 1_000;

/** A tab's answer, or undefined when nothing there answers, or not in time. Never rejects. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, LONGEST_WAIT_MS));
  return Promise.race([answer.catch(() => undefined), late]);
}
