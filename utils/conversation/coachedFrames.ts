import { storage } from 'wxt/utils/storage';

/** A frame with a coach, as the browser identifies it: nothing here is taken from what the frame itself sends. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** Firefox has none. */
  documentId?: string;
  /** `https://acme.zendesk.com`; for a frame without an address of its own, that of the page around it. */
  origin: string;
}

/** The frame of a tab whose reply field the agent used last. */
export interface CoachedFrame extends Frame {
  /** The key of its reply's conversation; undefined before one was seen. */
  conversation?: string;
}

const stored = storage.defineItem<Record<number, CoachedFrame>>('session:coachedFrames', { fallback: {} });

/**
 * Which frame of each tab is coached, for as long as the browser runs: a background that was stopped and wakes again
 * must not ask a frame that the agent has left. Callers take turns.
 */
export class CoachedFrames {
  private byTab: Map<number, CoachedFrame> | undefined;

  async get(tabId: number): Promise<CoachedFrame | undefined> {
    return (await this.all()).get(tabId);
  }

  /** The frames whose reply belongs to a conversation; there may be several, in several windows. */
  async of(conversation: string): Promise<CoachedFrame[]> {
    return [...(await this.all()).values()].filter((frame) => frame.conversation === conversation);
  }

  async everyOne(): Promise<CoachedFrame[]> {
    return [...(await this.all()).values()];
  }

  async set(frame: CoachedFrame): Promise<void> {
    const all = await this.all();
    const known = all.get(frame.tabId);
    // Its coach reports at every pause.
    if (known && isSameFrame(known, frame) && known.conversation === frame.conversation) return;
    all.set(frame.tabId, frame);
    await this.save();
  }

  async delete(tabId: number): Promise<void> {
    if ((await this.all()).delete(tabId)) await this.save();
  }

  private async all(): Promise<Map<number, CoachedFrame>> {
    this.byTab ??= new Map(
      Object.entries(await stored.getValue().catch(() => ({}))).map(([tabId, frame]) => [Number(tabId), frame]),
    );
    return this.byTab;
  }

  private async save(): Promise<void> {
    // If this fails, a background that wakes again takes the next frame that reports.
    await stored.setValue(Object.fromEntries(await this.all())).catch(console.error);
  }
}

/** Whether two frames are one and the same document. */
export function isSameFrame(one: Frame, other: Frame): boolean {
  return one.tabId === other.tabId && one.frameId === other.frameId && one.documentId === other.documentId;
}
