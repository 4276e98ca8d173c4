import { useState } from 'react';
import { flushSync } from 'react-dom';
import { BEGUN, type ChecklistStepId, type TimerKind } from '../../rules/checklist/checklistStep';
import type { ChecklistView, StepView } from '../../utils/checklist/checklistView';
import type { CoachView } from '../../utils/coach/reply/coachView';
import type { SentFlag } from '../../utils/conversation/askedReasons';
import type { HostChange } from '../../utils/hosts/hostChange';
import type { AgentRequest } from '../../utils/messages/agentRequest';
import type { TeamOffers } from '../../utils/offers/teamOffers';
import type { PromiseReading } from '../../utils/timers/readPromise';
import type { ReminderTimes } from '../../utils/timers/reminderTimes';
import { isOpen, type Timer } from '../../utils/timers/timer';
import { ChangeAnnouncer } from '../checklist/ChangeAnnouncer';
import { ChecklistProgress } from '../checklist/ChecklistProgress';
import { RecoveryChecklist } from '../checklist/RecoveryChecklist';
import { SituationSwitch } from '../checklist/SituationSwitch';
import { StepHelp } from '../checklist/StepHelp';
import { goToStep } from '../checklist/stepPlace';
import { FlagList } from '../flags/FlagList';
import { useAsked } from '../hooks/useAsked';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { EMPTY_INCIDENT, type IncidentDraft } from '../incidents/incidentDraft';
import { TroubleNotice } from '../page/TroubleNotice';
import { PromiseOffers } from '../reminders/PromiseOffers';
import { TimerList } from '../reminders/TimerList';
import { usePromiseOffers } from '../reminders/usePromiseOffers';
import { BlankNotice } from './BlankNotice';
import { ReaderStatus } from './ReaderStatus';
import { SentReasons } from './SentReasons';
import { WatchingStatus } from './WatchingStatus';
import './coachPanel.css';

interface CoachPanelProps {
  view: CoachView;
  /** Of the conversation in front of the agent. */
  checklist?: ChecklistView;
  /** Of all conversations. */
  timers: readonly Timer[];
  /** What the draft promises, or the last reply's promises whose times are not settled. */
  promises: readonly PromiseReading[];
  /** When a reply in the conversation was just sent, in milliseconds since 1970. */
  sentAt?: number;
  /** What was just sent with a flag, as long as the agent may say why. */
  sentFlag?: SentFlag;
  /** In milliseconds since 1970; the panel does not look at the clock itself. */
  now: number;
  /** The hash of the conversation in front of the agent: its reminders appear at its steps. */
  conversation?: string;
  /** What the team has settled about reminders. */
  times: ReminderTimes;
  giftsAllowed?: boolean;
  /** Whether reminders say which ticket they are for. */
  labelled?: boolean;
  /** What the team may offer: choices for blanks. */
  offers?: TeamOffers;
  /** What else the agent should know, as sentences. */
  notices?: readonly string[];
  /** Why the last choice of a host failed, as a sentence. */
  hostTrouble?: string;
  onRequest: (request: AgentRequest) => void;
  /** Without it, the agent is not offered a choice of hosts. */
  onHost?: (change: HostChange) => void;
}

/** Everything that the coach says about a reply and its conversation. */
export function CoachPanel(props: CoachPanelProps) {
  const {
    view,
    checklist,
    timers,
    promises,
    sentAt,
    sentFlag,
    now,
    conversation,
    times,
    giftsAllowed,
    labelled,
    offers,
    notices,
  } = props;
  const panel = useKeptFocus<HTMLDivElement>();
  // One form per conversation: what is written in one is still there when the agent comes back to it.
  const [incidents, setIncidents] = useState<ReadonlyMap<string, IncidentDraft>>(new Map());
  // Whether the checklist shows every step.
  const [isWhole, setWhole] = useState(false);

  const key = conversation ?? JSON.stringify(view.conversation ?? null);
  const isOn = view.watching.on;
  const [situation, askForSituation] = useAsked(checklist?.situation ?? 'auto', checklist);
  const hasSteps = checklist !== undefined && checklist.phases.length > 0;
  const own = timers.filter((timer) => timer.conversation === conversation);
  const openTimer = (kind: TimerKind | undefined) => own.find((timer) => timer.kind === kind && isOpen(timer));
  const promised = usePromiseOffers({ view, promises, sentAt, own, conversation: key });
  // Some helpdesks close the reply field once the reply is sent.
  const isHere = isOn || view.conversation !== undefined;
  const isPromiseOffered = isHere && promised.offers.length > 0;
  const quotes = new Map(view.quotes.map(({ step, words }) => [step as ChecklistStepId, words]));
  const troubles = [view.trouble, checklist?.trouble].filter((trouble) => trouble !== undefined);

  function goTo({ id, essential }: StepView) {
    // The step must be in the page before it can be focused.
    if (!essential) flushSync(() => setWhole(true));
    goToStep(id);
  }

  function onRequest(request: AgentRequest) {
    promised.notice(request);
    props.onRequest(request);
  }

  return (
    <div className="coach-panel" ref={panel}>
      <WatchingStatus
        watching={view.watching}
        hasChecklist={hasSteps}
        trouble={props.hostTrouble}
        onHost={props.onHost}
      />
      {isOn && view.reader && <ReaderStatus state={view.reader} />}
      <TroubleNotice troubles={troubles} notices={notices} />
      <ChangeAnnouncer conversation={key} view={view} checklist={checklist} timers={timers} now={now} />
      {hasSteps && <ChecklistProgress checklist={checklist} onGoTo={goTo} />}
      <TimerList
        timers={timers}
        conversation={conversation}
        isLabelled={labelled ?? true}
        now={now}
        onRequest={onRequest}
      />
      {isPromiseOffered && (
        <PromiseOffers
          promises={promised.offers}
          isSent={view.promises.length === 0}
          timers={promised.open}
          now={now}
          onDecline={promised.decline}
          onRequest={onRequest}
        />
      )}
      {isHere && sentFlag && view.signs.length < BEGUN && <SentReasons flag={sentFlag} onRequest={onRequest} />}
      {isOn && (
        <>
          <BlankNotice
            blanks={view.blanks}
            offers={offers}
            onGoTo={(blank) => onRequest({ type: 'go-to-blank', blank })}
            onFill={(blank, words) => onRequest({ type: 'fill-blank', blank, words })}
          />
          <FlagList isEnglish={view.isEnglish} flags={view.flags} offers={offers} onRequest={onRequest} />
        </>
      )}
      {(isOn || hasSteps) && (
        <SituationSwitch
          situation={situation}
          recovery={view.recovery}
          suggestion={view.suggestion}
          giftsAllowed={giftsAllowed}
          onChange={(chosen) => {
            askForSituation(chosen);
            onRequest({ type: 'choose-situation', situation: chosen });
          }}
        />
      )}
      {hasSteps && (
        <RecoveryChecklist
          key={key}
          checklist={checklist}
          isWhole={isWhole}
          onWhole={setWhole}
          quotes={quotes}
          onRequest={onRequest}
          renderHelp={(step) => (
            <StepHelp
              step={step}
              openedAt={checklist.openedAt}
              now={now}
              timer={openTimer(step.timer)}
              times={times}
              isPromiseOffered={isPromiseOffered}
              incident={incidents.get(key) ?? EMPTY_INCIDENT}
              onIncident={(incident) => setIncidents((all) => new Map(all).set(key, incident))}
              onRequest={onRequest}
            />
          )}
        />
      )}
    </div>
  );
}
