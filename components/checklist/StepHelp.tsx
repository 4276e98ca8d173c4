import { i18n } from '#i18n';
import type { StepView } from '../../utils/checklist/checklistView';
import type { IncidentFields, IncidentRequest } from '../../utils/incidents/incidentRequest';
import type { ReminderTimes } from '../../utils/timers/reminderTimes';
import type { Timer } from '../../utils/timers/timer';
import type { TimerRequest } from '../../utils/timers/timerRequest';
import { IncidentForm } from '../incidents/IncidentForm';
import type { IncidentDraft } from '../incidents/incidentDraft';
import { durationWords } from '../reminders/timeWords';
import { LeadershipNote } from './LeadershipNote';
import { StepTimer } from './StepTimer';
import './stepHelp.css';

interface StepHelpProps {
  step: StepView;
  /** When the agent first had the conversation open, in milliseconds since 1970. */
  openedAt?: number;
  /** In milliseconds since 1970. */
  now: number;
  /** The open reminder of this step in this conversation. */
  timer?: Timer;
  times: ReminderTimes;
  /** Whether the panel already offers promise reminders elsewhere. */
  isPromiseOffered: boolean;
  incident: IncidentDraft;
  onIncident: (incident: IncidentDraft) => void;
  onRequest: (request: TimerRequest | IncidentRequest) => void;
}

/** What the panel offers at a step besides its box: time, a reminder, a note, a form. */
export function StepHelp({
  step,
  openedAt,
  now,
  timer,
  times,
  isPromiseOffered,
  incident,
  onIncident,
  onRequest,
}: StepHelpProps) {
  const canOffer = !step.done && !(step.timer === 'commitment' && isPromiseOffered);
  const save = (fields: IncidentFields) => onRequest({ type: 'save-incident', incident: fields });
  return (
    <>
      {step.timer === 'response' && !step.done && openedAt !== undefined && (
        <p className="step-help">{i18n.t('checklist.help.openedAgo', { duration: durationWords(now - openedAt) })}</p>
      )}
      {step.timer && (
        <StepTimer kind={step.timer} timer={timer} canOffer={canOffer} times={times} now={now} onRequest={onRequest} />
      )}
      {step.help === 'leadership-note' && !step.done && <LeadershipNote />}
      {step.help === 'incident-form' && <IncidentForm draft={incident} onChange={onIncident} onSave={save} />}
    </>
  );
}
