import { onMessage, sendMessage } from '../../messages/messages';
import type { AgentSettings } from './agentSettings';

/** The settings as known in a frame: requested once for all its fields, and kept up to date until the signal aborts. */
export class FrameSettings {
  /** Undefined until they have been read. */
  known: AgentSettings | undefined;
  private readonly followers = new Set<() => void>();
  private reading: Promise<AgentSettings> | undefined;

  constructor(signal: AbortSignal) {
    onMessage('settingsChanged', (settings) => this.use(settings), signal);
  }

  /** Calls back whenever the settings are read or change. */
  follow(signal: AbortSignal, onChange: () => void): void {
    this.followers.add(onChange);
    signal.addEventListener('abort', () => this.followers.delete(onChange));
  }

  /**
   * Requests the settings, unless a request is already under way.
   * @throws when they cannot be read
   */
  async read(): Promise<AgentSettings> {
    this.reading ??= this.ask();
    try {
      return await this.reading;
    } finally {
      this.reading = undefined;
    }
  }

  private async ask(): Promise<AgentSettings> {
    const settings = await sendMessage('agentSettings', undefined);
    if (!settings) throw new Error('The settings could not be read.');
    this.use(settings);
    return settings;
  }

  private use(settings: AgentSettings): void {
    this.known = settings;
    for (const onChange of this.followers) onChange();
  }
}
