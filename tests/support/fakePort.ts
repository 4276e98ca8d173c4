import { vi } from 'vitest';

/** One end of a runtime port, and the hand on the other end. */
export class FakePort {
  private readonly messages = new Set<(message: unknown) => void>();
  private readonly closings = new Set<() => void>();

  constructor(readonly name = '') {}

  readonly onMessage = { addListener: (listener: (message: unknown) => void) => this.messages.add(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.closings.add(listener) };
  readonly postMessage = vi.fn();
  readonly disconnect = vi.fn();

  /** The other side says something. */
  say(message: unknown): void {
    for (const listener of this.messages) listener(message);
  }

  /** The other side goes away, or was never there. */
  hangUp(): void {
    for (const listener of this.closings) listener();
  }
}
