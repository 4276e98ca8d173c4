import { merge } from '../../../rules/merge';
import { followReading } from '../../../rules/reader/followReading';
import type { Review, StepFinding } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import { editBetween } from '../../editor/editBetween';
import { followTeam } from '../../policy/followTeam';
import { maskPhrase } from '../../stats/maskPhrase';
import { type Blank, blanksIn } from '../blanks/blanksIn';
import { type Hole, movedAround } from './hole';
import { judgedAs } from './judgedAs';
import {
  answer,
  arrived,
  EMPTY_LEDGER,
  type Filing,
  type Ledger,
  recorded,
  resume,
  rewrite,
  send,
  settle,
  takeBack,
  watch,
} from './ledger';
import { openFlags } from './openFlags';
import type { ReplyEvent } from './replyEvent';
import { type Heard, NOTHING_TOLD, type ReplyState } from './replyState';
import { trackFlags } from './trackFlags';
import { replyOf } from './viewOf';

/** A reply after one more event. Pure. */
export function reduceReply(state: ReplyState, event: ReplyEvent): ReplyState {
  switch (event.type) {
    case 'read':
      return afterReading(state, event.text, event.review);
    case 'heard':
      return { ...state, heard: followed({ text: event.text, reading: event.reading }, state.text) };
    case 'readerSeen':
      // Once the reader no longer reads, no rule may wait for it.
      return { ...state, reader: event.state, heard: event.state === 'reads' ? state.heard : undefined };
    case 'typed':
      return afterTyping(state, event.text, event.hole);
    case 'paused':
      return { ...state, ledger: watched(state, settled(state, event.day)) };
    case 'languageSeen':
      return { ...state, isEnglish: event.isEnglish };
    case 'dismissed':
      return {
        ...state,
        dismissed: new Set([...state.dismissed, ...event.ids]),
        ledger: answer(settled(state, event.day), event.ids, event.outcome),
      };
    case 'broughtBack':
      return {
        ...state,
        dismissed: new Set([...state.dismissed].filter((id) => !event.ids.includes(id))),
        ledger: event.ids.reduce(takeBack, state.ledger),
      };
    case 'applying':
      // Recorded before the words change: while the editor takes them, the agent may already pause or send.
      return { ...state, ledger: rewrite(settled(state, event.day), event.id, textsOf(blanksIn(event.rewrite))) };
    case 'applied':
      return { ...state, ledger: arrived(state.ledger), isBlankHintSilenced: false };
    case 'refused':
      return { ...state, ledger: takeBack(state.ledger, event.id) };
    case 'sending': {
      const { conversation } = state;
      const blanks = textsOf(state.blanks);
      return { ...state, outgoing: { flags: openFlags(state), blanks, reply: replyOf(state, event.at), conversation } };
    }
    case 'sendingTakenBack':
      return { ...state, outgoing: undefined };
    case 'sent':
      return afterSending(state, event.day);
    case 'looked':
      return { ...state, around: event.around };
    case 'ticketChanged':
      return afterTicket(state, event.conversation);
    case 'resumed':
      return { ...state, ledger: resume(state.ledger, event.flags), isCounting: true };
    case 'told':
      return { ...state, told: event.state };
    case 'settingsChanged':
      return { ...state, settings: event.settings };
    case 'activated':
      return { ...state, activeId: event.id };
    case 'hintSilenced':
      return { ...state, isHintSilenced: true, isBlankHintSilenced: state.blanks.length > 0 };
    case 'trouble':
      return { ...state, troubles: { ...state.troubles, [event.about]: event.sentence } };
    case 'recorded':
      return { ...state, ledger: recorded(state.ledger) };
  }
}

function afterReading(state: ReplyState, text: string, ruled: Review): ReplyState {
  const heard = followed(state.heard, text);
  const { readerChoice } = state.settings;
  const review = followTeam(
    readerChoice === 'off' ? ruled : merge(ruled, heard?.reading, readerChoice),
    state.settings.severities,
  );
  let { lastId } = state;
  const newId = () => {
    lastId += 1;
    return `${state.idPrefix}-${lastId}`;
  };
  // A draft begun after a reply in another language may be in English again.
  const isEnglish = state.isEnglish || text.trim() === '';
  const judged = isEnglish ? review : { ...review, flags: [], steps: [] };
  const flags = trackFlags(state.flags, editBetween(state.text, text), judged.flags, newId);
  return { ...state, text, heard, isEnglish, review: judged, flags, blanks: blanksIn(text), lastId };
}

/** The reader's findings in a text, as far as they hold for a later version of it. */
function followed(heard: Heard | undefined, text: string): Heard | undefined {
  return heard && { text, reading: followReading(heard.reading, editBetween(heard.text, text), text) };
}

function afterTyping(state: ReplyState, text: string, hole: Hole): ReplyState {
  const { review } = state;
  const move = <Part extends { start: number; end: number; text: string }>(part: Part): Part => {
    const moved = movedAround(part, hole);
    // Only parts around the word have a different text now.
    const isAround = part.start < hole.oldEnd && part.end > hole.oldEnd;
    return isAround ? { ...moved, text: text.slice(moved.start, moved.end) } : moved;
  };
  const steps = eachOrSame(review.steps, (step) => stepAround(step, hole));
  const blanks = blanksIn(text);
  return {
    ...state,
    text,
    review: steps === review.steps ? review : { ...review, steps },
    // Flags that have not moved stay the same objects, so that results cached for them stay valid.
    flags: eachOrSame(state.flags, move),
    blanks: blanks.length + state.blanks.length > 0 ? blanks : state.blanks,
  };
}

function stepAround(step: StepFinding, hole: Hole): StepFinding {
  const places = eachOrSame(step.places, (place) => movedAround(place, hole));
  return places === step.places ? step : { ...movedAround(step, hole), places };
}

/** Applies a change to each item; returns the same list if none has changed. */
function eachOrSame<Item>(items: Item[], change: (item: Item) => Item): Item[];
function eachOrSame<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[];
function eachOrSame<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, number) => item === items[number]) ? items : changed;
}

function afterSending(state: ReplyState, day: string): ReplyState {
  const { outgoing } = state;
  if (!outgoing) return state;
  return {
    ...state,
    ledger: send(state.ledger, outgoing.flags, outgoing.blanks, filing(state, day)),
    // Flags dismissed only in that reply may appear in the next one.
    dismissed: new Set(),
    isHintSilenced: false,
    isBlankHintSilenced: false,
    outgoing: undefined,
  };
}

/** What is known about the last conversation does not apply to the next. */
function afterTicket(state: ReplyState, conversation: Conversation): ReplyState {
  // The reader read the draft as the answer to another message.
  const moved = {
    ...state,
    conversation,
    heard: undefined,
    told: NOTHING_TOLD,
    isHintSilenced: false,
    isBlankHintSilenced: false,
  };
  // If the page only now names its ticket, the draft is still the same one; an outgoing reply has yet to be counted.
  if (state.conversation.ticket === undefined || state.outgoing) return moved;
  return { ...moved, ledger: EMPTY_LEDGER, isCounting: false };
}

function settled(state: ReplyState, day: string): Ledger {
  if (state.around.silent || !state.isCounting) return state.ledger;
  const present = new Set(state.flags.map(({ id }) => id));
  return settle(state.ledger, openFlags(state), present, textsOf(state.blanks), filing(state, day));
}

const textsOf = (blanks: readonly Blank[]) => blanks.map(({ text }) => text);

function watched(state: ReplyState, ledger: Ledger): Ledger {
  const isDraft = state.isCounting && !state.around.silent && state.isEnglish && state.text.trim() !== '';
  return isDraft ? watch(ledger) : ledger;
}

function filing(state: ReplyState, day: string): Filing {
  return { site: state.conversation.site, day, ...judgedAs(state), mask: maskPhrase };
}
