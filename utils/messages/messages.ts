import { type Browser, browser } from 'wxt/browser';
import type { AgentSettings } from '../coach/frame/agentSettings';
import type { Taken } from '../coach/link/outbox';
import type { CoachView, PanelRequest, SentReply } from '../coach/reply/coachView';
import type { CoachState, TabState } from '../conversation/tabState';
import type { HostChange } from '../hosts/hostChange';
import type { Hosts } from '../hosts/hostChoice';
import type { ReaderAnswer, ReaderRequest } from '../reader/readerAnswer';
import type { WatchedDraft } from '../stats/recordEvents';
import type { StatEvent, StatKey } from '../stats/statRow';
import type { CoachChange } from '../switches/coachChange';
import type { AgentRequest } from './agentRequest';

/** Keyboard commands of the manifest that the coach of the active tab carries out. */
export type CoachCommand = 'next-flag' | 'previous-flag' | 'apply-rewrite' | 'dismiss-flag' | 'next-blank';

/** A conversation as its page reports it; the browser knows better whose page it is. */
export interface PageConversation {
  /** Helpdesk id, `zendesk`. */
  site: string;
  ticket?: string;
}

/** What coaches and pages ask of the background, and its answer. Each has a schema in `entrypoints/background/door`. */
export interface ToBackground {
  /** Watcher: mount the coach in the sender's frame. True when it is there. */
  wakeCoach: (data: undefined) => boolean;
  /** Coach: what the agent and the team have set. */
  agentSettings: (data: undefined) => AgentSettings;
  /** Coach: what is written and flagged now. */
  report: (data: { view: CoachView; isEntered: boolean }) => void;
  /** Coach: the page goes away. */
  leavePage: (data: undefined) => void;
  /** Coach: a reply went out. Returns a sentence for the agent when that could not be stored. */
  replySent: (data: { id: string; conversation: PageConversation; reply: SentReply }) => Taken;
  /** Coach: add to the counts. Returns a sentence for the agent when they could not be stored. */
  recordStats: (data: {
    id: string;
    conversation: PageConversation;
    events: StatEvent[];
    watched?: WatchedDraft;
  }) => Taken;
  /** Coach: the flags of a conversation's draft that were counted before this page was there. */
  openFlags: (conversation: PageConversation) => StatKey[];
  /** Coach: read this draft with the customer's message. */
  readReply: (data: ReaderRequest) => ReaderAnswer;
  /** Coach: stop flagging this. True when it is remembered. */
  dismissForGood: (data: { ruleId: string; phrase?: string }) => boolean;
  /** Coach: flag again what was dismissed that way. True when it is remembered. */
  bringBack: (data: { ruleId: string; phrase?: string }) => boolean;
  /** Coach: stop mentioning blanks in replies that go out. True when it is remembered. */
  silenceBlankNotice: (data: undefined) => boolean;
  /** Our page: what is known of a tab, which it shows from now on. */
  lookAtTab: (tabId: number) => TabState;
  /** Our page: what the agent asks for in a tab's conversation. Returns a sentence when that failed. */
  ask: (data: { tabId: number; request: AgentRequest }) => string | undefined;
  /** Our page: carry out what the agent chose. Returns a sentence when that failed. */
  changeHosts: (change: HostChange) => string | undefined;
  /** Our page: pause or switch the coach as the agent chose. True when it is stored. */
  changeCoach: (change: CoachChange) => boolean;
  /** Our page: delete everything that is stored, settings too. True when it is done. */
  deleteEverything: (data: undefined) => boolean;
}

/** What the background sends to scripts in tabs and to our pages, and what they answer. */
export interface FromBackground {
  /** To the watchers of a tab: is anybody there? */
  isThere: (data: undefined) => boolean;
  /** To a coach: what does the agent's field show? */
  showAgain: (data: undefined) => CoachView | undefined;
  /** To a coach: what now applies in a ticket's conversation. */
  conversationChanged: (data: { ticket?: string; state: CoachState }) => void;
  /** To a coach: the agent asks for this in the panel. */
  carryOut: (request: PanelRequest) => void;
  /** To a coach: a shortcut was pressed. */
  command: (command: CoachCommand) => void;
  /** To a coach: the agent went into a field of another frame. */
  leaveField: (data: undefined) => void;
  /** To coaches: the agent or the team set something else. */
  settingsChanged: (settings: AgentSettings) => void;
  /** To the scripts of all tabs, and then, when it is done, to pages: the agent chose other hosts. */
  hostsChanged: (hosts: Hosts) => void;
  /** To the page that holds the reader: read this. */
  readHere: (request: ReaderRequest) => ReaderAnswer;
  /** To pages: what is known of a tab now. */
  tabChanged: (data: { tabId: number; state: TabState }) => void;
}

type Messages = ToBackground & FromBackground;
type Name = keyof Messages;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Answer<N extends Name> = Awaited<ReturnType<Messages[N]>>;
type Sender = Browser.runtime.MessageSender;

/** Where a message goes: to one frame of a tab, or to all of them. */
export interface Receiver {
  tabId: number;
  frameId?: number;
  documentId?: string;
}

export interface Envelope<N extends Name = Name> {
  amends: N;
  data: Data<N>;
}

/**
 * Sends a message to the extension's own pages and background, or to the scripts of a tab.
 * @throws when nothing listens there, or the extension was reloaded
 */
export async function sendMessage<N extends Name>(name: N, data: Data<N>, to?: Receiver): Promise<Answer<N>> {
  const envelope: Envelope<N> = { amends: name, data };
  if (!to) return browser.runtime.sendMessage(envelope) as Promise<Answer<N>>;
  const { tabId, frameId, documentId } = to;
  // The document, where the browser names it: a frame may have navigated in the meantime.
  const where = documentId ? { documentId } : frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, envelope, where) as Promise<Answer<N>>;
}

/** Answers messages of one name until the signal aborts. Errors are answered with nothing. */
export function onMessage<N extends keyof FromBackground>(
  name: N,
  answer: (data: Data<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (answer: Answer<N>) => void) => {
    const envelope = message as Partial<Envelope<N>> | null;
    if (envelope?.amends !== name) return false;
    Promise.resolve(answer(envelope.data as Data<N>, sender)).then(respond, (error: unknown) => {
      console.error(error);
      respond(undefined as Answer<N>);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // The runtime is gone once the extension was reloaded.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
