import { type Browser, browser } from 'wxt/browser';
import type { HostChange } from './hosts/hostChange';
import type { Hosts } from './hosts/hostChoice';
import type { StatEvent } from './stats/statRow';

/** Keyboard commands of the manifest that the coach of the active tab carries out. */
export type CoachCommand = 'next-flag' | 'previous-flag' | 'apply-rewrite' | 'dismiss-flag';

/**
 * What the parts of the extension say to each other, and the answer. Written out here in forty lines, as the
 * always-on script has room for eight kilobytes and the libraries for it bring more than that.
 */
interface Messages {
  /** Watcher to background: mount the coach in the sender's frame. True when it is there. */
  wakeCoach: (data: undefined) => boolean | undefined;
  /** Coach to background: add to the counts. Gives a sentence for the agent when they could not be stored. */
  recordStats: (events: StatEvent[]) => string | undefined;
  /** Panel to background: a timer was set, put off or answered. */
  timersChanged: (data: undefined) => void;
  /** Panel and options to background: carry out what the agent chose. Gives a sentence when that failed. */
  changeHosts: (change: HostChange) => string | undefined;
  /** Background to the scripts of all tabs, and then, when it is done, to panels: the agent chose other hosts. */
  hostsChanged: (hosts: Hosts) => void;
  /** Background to coach: a shortcut was pressed. */
  command: (command: CoachCommand) => void;
}

type Name = keyof Messages;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Answer<N extends Name> = ReturnType<Messages[N]>;
type Sender = Browser.runtime.MessageSender;

interface Envelope<N extends Name> {
  amends: N;
  data: Data<N>;
}

/**
 * Sends a message to the extension's own pages and background, or to the scripts of a tab.
 * @throws when nobody listens there, or the extension was reloaded
 */
export async function sendMessage<N extends Name>(name: N, data: Data<N>, tabId?: number): Promise<Answer<N>> {
  const envelope: Envelope<N> = { amends: name, data };
  if (tabId === undefined) return browser.runtime.sendMessage(envelope);
  return browser.tabs.sendMessage(tabId, envelope);
}

/** Answers messages of one name. @returns a function that stops doing so */
export function onMessage<N extends Name>(
  name: N,
  answer: (data: Data<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): () => void {
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
  return () => browser.runtime.onMessage.removeListener(listener);
}
