import { useState } from 'react';

/**
 * What the agent has just asked for, until the owner of the conversation reports the actual value: a box must not jump
 * back under the agent's hand while the answer is on its way.
 * @param actual the actual value
 * @param source the object it was read from: a different one counts as an answer
 * @returns what to show, and a function to record what was asked for
 */
export function useAsked<Value>(actual: Value, source: unknown): [shown: Value, ask: (value: Value) => void] {
  const [asked, setAsked] = useState<{ value: Value; of: unknown }>();
  return [asked && asked.of === source ? asked.value : actual, (value) => setAsked({ value, of: source })];
}
