import { onMessage } from '../../messages/messages';
import type { CoachRoster } from './coachRoster';

/** Passes messages from the owner of the conversations to the coaches of a frame, until the signal aborts. */
export function answerOwner(roster: CoachRoster, signal: AbortSignal): void {
  onMessage('showAgain', () => roster.view(), signal);
  onMessage('conversationChanged', ({ ticket, state }) => roster.hear(ticket, state), signal);
  onMessage('carryOut', (request) => roster.carryOut(request), signal);
  onMessage('command', (command) => roster.command(command), signal);
  onMessage('leaveField', () => roster.leave(), signal);
  window.addEventListener('pagehide', () => roster.leavePage(), { signal });
}
