import type { ChecklistRequest } from './checklist/checklistRequest';
import type { PanelRequest } from './coach/coachView';
import type { IncidentRequest } from './incidents/incidentRequest';
import type { OpenRequest, TimerRequest } from './timers/timerRequest';

/** All that the agent can ask from the panel. */
export type AgentRequest = PanelRequest | ChecklistRequest | TimerRequest | OpenRequest | IncidentRequest;
