import type { CoachState } from '../conversation/tabState';
import { openReplyField } from '../editor/openReplyField';
import { documentsAround } from '../helpdesks/outward';
import type { CoachCommand } from '../messages';
import { MissingBadge } from './badge/missingBadge';
import { CardDesk } from './cardDesk';
import type { CoachOptions } from './coachOptions';
import type { CoachView, PanelRequest } from './coachView';
import { FieldCoach } from './fieldCoach';
import { prepareWhileIdle } from './prepareWhileIdle';
import { styleMarks } from './styleMarks';
import { watchField } from './watchField';
import { watchPointer } from './watchPointer';
import { SendWatch } from './watchSending';

export interface Coach {
  /** What is written and flagged now. */
  view(): CoachView;
  /** What holds in the conversation now. */
  hear(state: CoachState): void;
  /** The agent went to a field of another frame. */
  leave(): void;
  /** Carries out what the panel asks. */
  handle(request: PanelRequest): void;
  /** Carries out a keyboard shortcut. */
  command(command: CoachCommand): void;
}

/**
 * Coaches one reply field until the signal aborts: marks, card, counts, and what the panel shows.
 *
 *   field --(change, at most once a frame)--> FieldCoach --> marks
 *     ^                                          |  \----> view, for the panel
 *     |                                          v
 *     +---- rewrite, through the editor ------ CardDesk <-- pointer, shortcuts, panel
 */
export function mountCoach(options: CoachOptions): Coach {
  const { field, helpdesk, signal } = options;
  styleMarks(field, signal);
  const reply = openReplyField(field, helpdesk, signal);
  const coach = new FieldCoach(options, reply);
  const desk = new CardDesk(coach, reply, signal);

  const badge = new MissingBadge(field, signal, () => {
    coach.silenceHint();
    badge.hide();
  });
  let outgoing = coach.outgoing();
  const sending = new SendWatch(field, helpdesk, signal, () => {
    coach.refresh();
    outgoing = coach.outgoing();
  });
  const noticeSending = () => {
    badge.hide();
    if (sending.confirm()) coach.sent(outgoing);
  };

  // A field that is locked, or meant for colleagues now, has no flags: the card of one must not stay.
  const look = (visible?: boolean) => {
    coach.look(visible);
    desk.closeIfGone();
  };

  watchField(reply, signal, {
    onChange: () => {
      coach.refresh(true);
      desk.closeIfGone();
      if (coach.isEmpty) noticeSending();
    },
    onPause: () => {
      coach.pause();
    },
    onVisible: (visible) => {
      if (!visible) {
        noticeSending();
        desk.close();
      }
      look(visible);
      coach.report();
    },
  });
  watchPointer(reply, signal, {
    onClick: (x, y) => desk.openAt(x, y),
    onRest: (x, y) => desk.restAt(x, y),
  });
  watchModeSwitch(options, () => {
    look();
    coach.report();
  });

  field.addEventListener(
    'focusin',
    () => {
      coach.look();
      coach.report();
      badge.show(coach.missing());
    },
    { signal },
  );
  field.addEventListener('focusout', () => badge.hide(), { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) sending.forget();
      if (event.key !== 'Escape' || !desk.isOpen) return;
      // Escape closes the card, not the page's composer.
      event.preventDefault();
      event.stopImmediatePropagation();
      desk.close();
    },
    { capture: true, signal },
  );
  // The card may stand outside the frame of the reply.
  for (const page of documentsAround(field)) {
    page.addEventListener(
      'pointerdown',
      (event) => {
        if (desk.isOpen && !desk.holds(event)) desk.close();
      },
      { capture: true, signal },
    );
  }
  // What has no window any more cannot be placed.
  window.addEventListener(
    'pagehide',
    () => {
      desk.close();
      badge.hide();
    },
    { signal },
  );

  coach.look();
  prepareWhileIdle(signal);

  return {
    view: () => coach.view(),
    hear(state) {
      coach.hear(state);
      if (holdsFocus(field)) badge.show(coach.missing());
    },
    leave() {
      desk.close();
      badge.hide();
    },
    handle(request) {
      const flag = coach.flag(request.flagId);
      if (!flag) return;
      if (request.type === 'go-to') desk.reveal(flag);
      else if (request.type === 'apply') void desk.apply(flag.id, request.rewrite);
      else void desk.dismiss(flag.id, request.scope);
    },
    command(command) {
      const { flag } = desk;
      const [rewrite] = flag?.rewrites ?? [];
      if (command === 'previous-flag') desk.step(-1);
      else if (command === 'next-flag' || !flag) desk.step(1);
      else if (command === 'dismiss-flag') void desk.dismiss(flag.id, 'once');
      else if (rewrite !== undefined) void desk.apply(flag.id, rewrite);
    },
  };
}

function holdsFocus(field: HTMLElement): boolean {
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  return field.contains(activeElement);
}

const CHANGES = { attributes: true, characterData: true, childList: true, subtree: true };

function watchModeSwitch({ field, helpdesk, signal }: CoachOptions, onChange: () => void): void {
  const modeSwitch = helpdesk.modeSwitch?.(field);
  if (!modeSwitch) return;
  const changes = new MutationObserver(onChange);
  // Where the whole composer carries the mode, what is written inside must not count as a change of it.
  const isAround = modeSwitch.contains(field);
  changes.observe(modeSwitch, isAround ? { attributes: true } : CHANGES);
  signal.addEventListener('abort', () => changes.disconnect());
}
