import { useState } from 'react';

/**
 * What the agent has just asked for, until the owner of the conversation says what holds: a box must not jump back
 * under the hand while the answer is on its way.
 * @param actual what holds
 * @param source what it was taken from: another one is an answer
 * @returns what to show, and how to say that something was asked for
 */
export function useAsked<Value>(actual: Value, source: unknown): [shown: Value, ask: (value: Value) => void] {
  const [asked, setAsked] = useState<{ value: Value; of: unknown }>();
  return [asked && asked.of === source ? asked.value : actual, (value) => setAsked({ value, of: source })];
}
