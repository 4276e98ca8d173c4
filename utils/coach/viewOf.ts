import type { DraftSigns } from '../../rules/checklist/ticks';
import { splitLine } from '../../rules/engine/sentences';
import { suggestSituation } from '../../rules/suggestSituation';
import type { Review } from '../../rules/types';
import type { Conversation } from '../checklist/conversationKey';
import { GENERIC, type Helpdesk } from '../helpdesks/helpdesk';
import type { CoachView, SentReply } from './coachView';
import { flagView } from './flagView';
import type { Reading } from './reading';
import type { Surroundings } from './surroundings';
import type { TrackedFlag } from './trackFlags';

interface Shown {
  reading: Reading;
  around: Surroundings;
  openFlags: readonly TrackedFlag[];
  helpdesk: Helpdesk;
  conversation: Conversation;
  trouble: string | undefined;
}

/** What the panel is told of a reply field. */
export function viewOf({ reading, around, openFlags, helpdesk, conversation, trouble }: Shown): CoachView {
  const { draft, review, blanks } = reading;
  return {
    watching: around.silent
      ? { on: false, why: around.silent }
      : { on: true, helpdesk: helpdesk.name, generic: helpdesk.id === GENERIC },
    recovery: review.recovery,
    flags: openFlags.map(flagView),
    signs: signsOf(reading, openFlags),
    conversation,
    promise: promiseIn(draft.text, review),
    suggestion: suggestSituation(draft.text, review, around),
    blanks: blanks.map((blank) => blank.text),
    trouble,
  };
}

/** What of a reply bears on the checklist, at the moment at which it is sent. */
export function replyOf(reading: Reading, openFlags: readonly TrackedFlag[], at: number): SentReply {
  return {
    at,
    recovery: reading.review.recovery,
    ...signsOf(reading, openFlags),
    promise: promiseIn(reading.draft.text, reading.review),
  };
}

function signsOf({ draft, review }: Reading, openFlags: readonly TrackedFlag[]): DraftSigns {
  return {
    steps: review.steps.filter(({ present }) => present).map(({ stepId }) => stepId),
    open: [...new Set(openFlags.map(({ category }) => category))],
    length: draft.text.length,
  };
}

/** The sentence in which a draft commits to a time. */
function promiseIn(text: string, { steps }: Review): string | undefined {
  const start = steps.find(({ stepId }) => stepId === 'commitment')?.start;
  if (start === undefined) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to < 0 ? undefined : to);
  const sentence = splitLine(line).find(({ end }) => from + end > start);
  return sentence && line.slice(sentence.start, sentence.end);
}
