import type { ChecklistRequest } from '../checklist/checklistRequest';
import type { PanelRequest } from '../coach/reply/coachView';
import type { IncidentRequest } from '../incidents/incidentRequest';
import type { SentReason } from '../stats/sentReasons';
import type { OpenRequest, TimerRequest } from '../timers/timerRequest';

/** Why a flag was sent anyway; without a reason the agent does not want to say. */
export interface ReasonRequest {
  type: 'say-why';
  reason?: SentReason;
}

/** All that the agent can request from the panel. */
export type AgentRequest =
  | PanelRequest
  | ChecklistRequest
  | TimerRequest
  | OpenRequest
  | IncidentRequest
  | ReasonRequest;
