import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Frame } from '../../../utils/conversation/coachedFrames';
import type { Envelope, ToBackground } from '../../../utils/messages/messages';
import { isWithinRate } from './rate';
import { DOOR } from './schemas';
import { frameOf, isOwnPage } from './sender';

type Sender = Browser.runtime.MessageSender;
type Name = keyof ToBackground;
type Answer<N extends Name> = Awaited<ReturnType<ToBackground[N]>>;
/** A message as its schema returns it: fields that the schema does not list, such as whose page it is, are dropped. */
export type Parsed<N extends Name> = v.InferOutput<(typeof DOOR)[N]['data']>;

/** Who asks: the frame of a coach, or a page of the extension. */
type Asker<N extends Name> = (typeof DOOR)[N]['from'] extends 'frame' ? Frame : Sender;

/** What the background does about each message. */
export type Handlers = { [N in Name]: (data: Parsed<N>, asker: Asker<N>) => Answer<N> | Promise<Answer<N>> };

/**
 * Answers every message to the background. A message is accepted when its sender may send it, when it matches its
 * schema, and when that sender has not asked too often; otherwise the answer is empty.
 */
export function openDoor(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const { amends: name, data } = (message ?? {}) as Partial<Envelope>;
    if (typeof name !== 'string' || !Object.hasOwn(DOOR, name)) return false;
    answer(handlers, name as Name, data, sender).then(respond, (error: unknown) => {
      console.error(error);
      respond(undefined);
    });
    return true;
  });
}

async function answer(handlers: Handlers, name: Name, data: unknown, sender: Sender): Promise<unknown> {
  const { from, data: schema } = DOOR[name];
  const asker = from === 'frame' ? frameOf(sender) : isOwnPage(sender) ? sender : undefined;
  if (!asker) throw new Error(`${name}: not from ${sender.url}`);
  if (from === 'frame' && !isWithinRate(sender, Date.now())) throw new Error(`${name}: too often from ${sender.url}`);
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues)}`);
  const handle = handlers[name] as (data: unknown, asker: unknown) => unknown;
  return handle(parsed.output, asker);
}
