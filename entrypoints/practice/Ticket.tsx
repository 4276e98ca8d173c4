import { useState } from 'react';
import { i18n } from '#i18n';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { DebriefCard } from './DebriefCard';
import { debriefOf } from './debrief';
import { LiveReply } from './LiveReply';
import { customerAnswer, outcomeOf, type ReplyOutcome, type Shown } from './replyOutcome';
import { Transcript, type Turn } from './Transcript';

/** What is kept of a role play that was played to the end. */
export interface Played {
  taken: number;
  needed: number;
  stung: number;
}

interface TicketProps {
  rolePlay: RolePlay;
  /** Counts the role plays that were opened: each is its own conversation. */
  attempt: number;
  onDone: (played: Played) => void;
  onAgain: () => void;
  onNext: () => void;
}

/** The debrief follows this many replies. */
const REPLIES = 2;

/** One role play: the complaint, a reply, the customer's answer, a second reply, the debrief. */
export function Ticket({ rolePlay, attempt, onDone, onAgain, onNext }: TicketProps) {
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const [outcomes, setOutcomes] = useState<readonly ReplyOutcome[]>([]);
  const [isOver, setOver] = useState(false);

  function send(reply: string, shown: Shown | undefined) {
    const said = turns.filter(({ from }) => from === 'customer').flatMap(({ words }) => words);
    const customerMessage = [...rolePlay.message, ...said].join('\n');
    const outcome = outcomeOf(reply, { customerMessage, situation: rolePlay.situation }, shown);
    const sent: Turn = { from: 'agent', words: [reply] };
    if (outcomes.length + 1 >= REPLIES) {
      setTurns([...turns, sent]);
      finish([...outcomes, outcome]);
    } else {
      setTurns([...turns, sent, { from: 'customer', words: customerAnswer(rolePlay, outcome).message }]);
      setOutcomes([...outcomes, outcome]);
    }
  }

  function finish(all: readonly ReplyOutcome[]) {
    const { landed, stung } = debriefOf(rolePlay, all);
    setOutcomes(all);
    setOver(true);
    onDone({
      taken: landed.filter(({ isNeeded }) => isNeeded).length,
      needed: rolePlay.needs.length,
      stung: stung.length,
    });
  }

  const transcript = <Transcript rolePlay={rolePlay} turns={turns} />;
  if (isOver) {
    return (
      <div className="over">
        <section className="ticket" aria-label={i18n.t('practice.ticket.label')}>
          {transcript}
        </section>
        <DebriefCard
          rolePlay={rolePlay}
          debrief={debriefOf(rolePlay, outcomes)}
          replies={turns.filter(({ from }) => from === 'agent').map(({ words }) => words.join('\n'))}
          onAgain={onAgain}
          onNext={onNext}
        />
      </div>
    );
  }
  return (
    <LiveReply
      ticket={`${rolePlay.id} ${attempt}`}
      customer={rolePlay.customer}
      onSend={send}
      onFinish={outcomes.length > 0 ? () => finish(outcomes) : undefined}
    >
      {transcript}
    </LiveReply>
  );
}
