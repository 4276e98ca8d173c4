import type { CoachState } from '../../conversation/tabState';
import { openReplyField } from '../../editor/openReplyField';
import type { CoachCommand } from '../../messages/messages';
import { ReplyBadge } from '../badge/replyBadge';
import { BlankDesk } from '../blanks/blankDesk';
import { CardDesk } from '../card/cardDesk';
import { closeCardOutside } from '../card/closeCard';
import { prepareWhileIdle } from '../frame/prepareWhileIdle';
import { LastKey } from '../input/lastKey';
import { styleMarks } from '../marks/styleMarks';
import type { CoachView, PanelRequest } from '../reply/coachView';
import type { CoachOptions } from './coachOptions';
import { FieldCoach } from './fieldCoach';
import { FieldLife } from './fieldLife';
import { ReplySending } from './replySending';
import { watchField } from './watchField';
import { watchModeSwitch } from './watchModeSwitch';
import { watchPointer } from './watchPointer';

export interface Coach {
  /** What is written and flagged now. */
  view(): CoachView;
  /** The last view of a field that closed when its reply was sent; undefined if none was sent. */
  partingView(): CoachView | undefined;
  /** Carries out a request from the panel. */
  handle(request: PanelRequest): void;
  /** Carries out a keyboard shortcut. */
  command(command: CoachCommand): void;
  /** Takes in the conversation's state from its owner. */
  hear(state: CoachState): void;
  /** The agent entered the field: to be called after mounting and whenever the field gets the focus. */
  enter(): void;
  /** The agent entered another field, perhaps in another frame: closes the card and hides the badge. */
  leave(): void;
  /** Aborts when the field is no longer coached. */
  readonly ended: AbortSignal;
}

/**
 * Coaches one reply field until its signal aborts or the field has left the page.
 *
 *                     owner of the conversation <--- view, sent reply, counts ---+
 *                       |                                                        |
 *                       +--- situation, what is missing ---> FieldCoach ---------+
 *                                                              ^  |  |
 *   field ---- change, at most once a frame ---> ReplyReader --+  |  +--> marks
 *     |                                                           |
 *     +------- pause, visibility, sending, mode -------------->---+--> ReplyBadge
 *     ^                                                           |
 *     +---- rewrite, through the editor ------ CardDesk <---------+
 *                                                 ^
 *                                                 +--- pointer, shortcuts, panel: BlankDesk for the blanks
 */
export function mountCoach(options: CoachOptions): Coach {
  const { field, helpdesk } = options;
  const life = new FieldLife(field, options.signal, options.onEnd);
  const { signal } = life;
  styleMarks(field, signal);
  const reply = openReplyField(field, helpdesk, signal);
  const coach = new FieldCoach({ ...options, signal }, reply);
  const desk = new CardDesk(coach, reply, signal, () => showBadge());
  // Registered first, so that no other listener gets an Escape that closes the card.
  closeCardOutside(field, desk, signal);
  const blanks = new BlankDesk(coach, reply, signal);
  const badge = new ReplyBadge(options, coach, signal, () => blanks.next());
  const sending = new ReplySending(options, coach, signal);
  watchPointer(reply, signal, {
    onClick: (x, y) => desk.openAt(x, y),
    onRest: (x, y) => desk.restAt(x, y),
  });
  watchModeSwitch(options, signal, () => look());
  const lastKey = new LastKey(field.ownerDocument, signal);
  watchField(reply, signal, {
    canWait(change) {
      const written = lastKey.take();
      return written !== undefined && !desk.isOpen && coach.leaveWaiting(change, written);
    },
    onHesitation: () => coach.hesitate(),
    onChange(change) {
      coach.follow(change);
      desk.closeIfGone();
      // The number of blanks is updated at once; what else is missing can wait for a pause.
      if (blanks.follow()) showBadge();
      if (coach.isEmpty) confirmSending();
    },
    onPause() {
      coach.pause();
      desk.closeIfGone();
      showBadge();
    },
    onVisible(isVisible) {
      if (!isVisible) {
        desk.close();
        confirmSending();
      }
      look(isVisible);
      life.check();
    },
  });
  prepareWhileIdle(signal);

  // A field that is now locked or an internal note has no flags, so no card may stay open.
  function look(isVisible?: boolean) {
    coach.look(isVisible);
    desk.closeIfGone();
  }
  // What appears last lies on top: over a card, which the agent has opened, nothing may appear by itself.
  function showBadge() {
    badge.show(desk.isOpen);
  }
  function confirmSending() {
    badge.hide();
    sending.confirm();
  }

  return {
    ended: signal,
    view: () => coach.view(),
    partingView: () => coach.partingView(),
    handle(request) {
      if ('flagId' in request) desk.handle(request);
      else if (request.type === 'go-to-blank') blanks.goTo(request.blank);
      else void blanks.fill(request.blank, request.words);
    },
    command(command) {
      if (command !== 'next-blank') desk.command(command);
      else blanks.next();
    },
    hear(state) {
      coach.hear(state);
      // The state also follows each report, such as one that the coach was switched off.
      desk.closeIfGone();
      showBadge();
    },
    enter() {
      life.enter();
      coach.enter();
      showBadge();
    },
    leave() {
      desk.close();
      badge.hide();
    },
  };
}
