import * as v from 'valibot';
import { CHECKLIST_STEPS } from '../../../rules/checklist/checklist';
import type { ChecklistStepId, TimerKind } from '../../../rules/checklist/checklistStep';
import { CATEGORIES, SITUATIONS, STEP_IDS } from '../../../rules/types';
import { LONGEST_DRAFT } from '../../../utils/editor/draft';
import { helpdesks } from '../../../utils/helpdesks/all';
import { cleanLabel } from '../../../utils/helpdesks/ticketLabel';
import { isHostPattern } from '../../../utils/hosts/hostPattern';
import { CAUSE_KINDS, STAGES } from '../../../utils/incidents/incidentKinds';
import type { ToBackground } from '../../../utils/messages/messages';
import { READER_STATES } from '../../../utils/reader/readerAnswer';
import { SENT_REASONS } from '../../../utils/stats/sentReasons';
import { COUNTED_SITUATIONS, OUTCOMES } from '../../../utils/stats/statRow';
import { PAUSE_BOUNDS } from '../../../utils/switches/coachChange';

const TIMER_KINDS = ['response', 'progress', 'updates', 'commitment', 'check-after'] as const satisfies TimerKind[];
const WHY_NOT_WATCHING = [
  'coach-off',
  'paused',
  'no-reply-field',
  'internal-note',
  'unknown-mode',
  'switched-off',
  'not-allowed',
  'not-a-helpdesk',
  'unrecognised-field',
  'reload-needed',
] as const;

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = v.pipe(v.string(), v.regex(/^[\w:./ -]{1,80}$/));
const ruleId = v.pipe(v.string(), v.regex(/^[a-z-]{1,30}\/[a-z\d-]{1,60}$/));
const category = v.picklist(CATEGORIES);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.picklist([...CHECKLIST_STEPS.keys()] as [ChecklistStepId, ...ChecklistStepId[]]);
/** In milliseconds since 1970; a time far from today is invalid. */
const time = v.pipe(
  v.number(),
  v.check((at) => Math.abs(at - Date.now()) < 10 * YEAR, 'not a time'),
);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of one host, reached over an encrypted connection. */
const host = v.pipe(words(300), v.check(isHostPattern, 'not the pattern of one host'));

const conversation = v.object({ site: name, ticket: v.optional(words(1_000)) });

/** A page's name for a ticket, or an agent's: plain text on one line, of bounded length, or nothing. */
const label = v.pipe(
  words(1_000),
  v.transform((text: string) => cleanLabel(text)),
);
/** The receiver checks whose address it is. */
const address = words(2_000);
const whereabouts = v.object({ label: v.optional(label), address: v.optional(address) });

/** Sentences of a reply. */
const promises = v.pipe(v.array(words(1_000)), v.maxLength(12));

const signs = {
  steps: v.pipe(v.array(v.picklist(STEP_IDS)), v.maxLength(50)),
  open: v.pipe(v.array(category), v.maxLength(50)),
  length: count,
};

const flag = v.object({
  id: words(100),
  ruleId,
  category,
  severity: v.picklist(['warning', 'caution', 'hint']),
  text: words(5_000),
  message: words(1_000),
  why: words(2_000),
  source: v.pipe(v.array(words(500)), v.maxLength(20)),
  evidence: v.picklist(['research', 'practice', 'reader', 'team']),
  rewrites: v.pipe(v.array(words(2_000)), v.maxLength(20)),
});

const watching = v.variant('on', [
  v.object({ on: v.literal(true), helpdesk: words(300), generic: v.optional(v.boolean()) }),
  // A coach does not decide which host it is.
  v.object({ on: v.literal(false), why: v.picklist(WHY_NOT_WATCHING) }),
]);

/** What a coach reports; also used to parse its answers. */
export const viewSchema = v.object({
  watching,
  recovery: v.boolean(),
  flags: v.pipe(v.array(flag), v.maxLength(1_000)),
  signs: v.object(signs),
  quotes: v.pipe(v.array(v.object({ step: v.picklist(STEP_IDS), words: words(100) })), v.maxLength(50)),
  isEnglish: v.boolean(),
  conversation: v.optional(conversation),
  whereabouts: v.optional(whereabouts),
  promises,
  suggestion: v.optional(v.picklist(SITUATIONS)),
  blanks: v.pipe(v.array(words(500)), v.maxLength(1_000)),
  trouble: v.optional(words(500)),
  reader: v.optional(v.picklist(READER_STATES)),
});

const reply = v.object({
  ...signs,
  at: time,
  recovery: v.boolean(),
  promises,
  whereabouts: v.optional(whereabouts),
  checked: v.optional(
    v.object({ words: v.pipe(count, v.maxValue(LONGEST_DRAFT)), wasFlagged: v.boolean(), isRead: v.boolean() }),
  ),
});

/** How something that is counted was judged. */
const judged = {
  situation: v.picklist(COUNTED_SITUATIONS),
  isRead: v.boolean(),
};

const watched = v.object({ day: v.pipe(v.string(), v.isoDate()), site: name, ...judged });

const statEvent = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  site: name,
  ...judged,
  ruleId,
  category,
  phrase: words(80),
  outcome: v.picklist(OUTCOMES),
  change: v.picklist([1, -1]),
});

const dismissal = v.object({ ruleId, phrase: v.optional(words(80)) });

const minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(YEAR / MINUTE));
const timerId = words(100);
const blank = v.object({ at: count, text: words(500) });
const request = v.variant('type', [
  v.object({ type: v.literal('go-to'), flagId: words(100) }),
  v.object({ type: v.literal('apply'), flagId: words(100), rewrite: words(2_000) }),
  v.object({ type: v.literal('dismiss'), flagId: words(100), scope: v.picklist(['once', 'phrase', 'rule', 'wrong']) }),
  v.object({ type: v.literal('go-to-blank'), blank }),
  v.object({ type: v.literal('fill-blank'), blank, words: words(500) }),
  v.object({ type: v.literal('tick'), step }),
  v.object({ type: v.literal('untick'), step }),
  v.object({ type: v.literal('choose-situation'), situation: v.picklist(SITUATIONS) }),
  v.object({
    type: v.literal('set-timer'),
    kind: v.picklist(TIMER_KINDS),
    due: time,
    everyMinutes: v.optional(minutes),
    promise: v.optional(words(500)),
  }),
  v.object({ type: v.literal('timer-done'), id: timerId }),
  v.object({ type: v.literal('timer-later'), id: timerId, minutes }),
  v.object({ type: v.literal('timer-drop'), id: timerId }),
  v.object({ type: v.literal('timer-label'), id: timerId, label: words(1_000) }),
  v.object({ type: v.literal('timer-open'), id: timerId }),
  v.object({ type: v.literal('say-why'), reason: v.optional(v.picklist(SENT_REASONS)) }),
  v.object({
    type: v.literal('save-incident'),
    // When saved, the form tells the agent as text how long each may be.
    incident: v.object({
      failed: words(100_000),
      cause: words(100_000),
      effect: words(100_000),
      fix: words(100_000),
      prevention: words(100_000),
      causeKind: v.optional(v.picklist(CAUSE_KINDS)),
      stage: v.optional(v.picklist(STAGES)),
    }),
  }),
]);

/** A helpdesk by its id, or one host. */
const site = v.pipe(
  words(300),
  v.check((text) => isHostPattern(text) || helpdesks.some(({ id }) => id === text), 'not a site'),
);

const coachChange = v.variant('type', [
  v.object({ type: v.literal('switch-coach'), isOn: v.boolean() }),
  v.object({
    type: v.literal('pause'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(PAUSE_BOUNDS[0]), v.maxValue(PAUSE_BOUNDS[1])),
  }),
  v.object({ type: v.literal('resume') }),
  v.object({ type: v.literal('switch-site'), site, isOn: v.boolean() }),
  v.object({ type: v.literal('choose-reader'), choice: v.picklist(['gentle', 'normal', 'strict', 'off']) }),
]);

const nothing = v.nullish(v.null());

/** Who may send a message: the script in a helpdesk's page, or a page of the extension. */
type Asker = 'frame' | 'page';

interface Entry {
  from: Asker;
  data: v.GenericSchema;
}

/** Every message that the background accepts, who may send it, and its schema. All others are refused. */
export const DOOR = {
  wakeCoach: { from: 'frame', data: nothing },
  agentSettings: { from: 'frame', data: nothing },
  report: { from: 'frame', data: v.object({ view: viewSchema, isEntered: v.boolean() }) },
  leavePage: { from: 'frame', data: nothing },
  replySent: { from: 'frame', data: v.object({ id: words(100), conversation, reply }) },
  recordStats: {
    from: 'frame',
    data: v.object({
      id: words(100),
      conversation,
      events: v.pipe(v.array(statEvent), v.maxLength(2_000)),
      watched: v.optional(watched),
    }),
  },
  openFlags: { from: 'frame', data: conversation },
  readReply: {
    from: 'frame',
    data: v.object({
      composer: words(100),
      draft: words(LONGEST_DRAFT),
      customerMessage: v.optional(words(LONGEST_DRAFT)),
    }),
  },
  dismissForGood: { from: 'frame', data: dismissal },
  bringBack: { from: 'frame', data: dismissal },
  silenceBlankNotice: { from: 'frame', data: nothing },
  lookAtTab: { from: 'page', data: tabId },
  ask: { from: 'page', data: v.object({ tabId, request }) },
  changeHosts: {
    from: 'page',
    data: v.object({ type: v.picklist(['choose-host', 'forget-host', 'use-generic', 'use-file']), host }),
  },
  changeCoach: { from: 'page', data: coachChange },
  deleteEverything: { from: 'page', data: nothing },
} as const satisfies Record<keyof ToBackground, Entry>;
