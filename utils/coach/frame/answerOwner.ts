import { onMessage } from '../../messages/messages';
import type { CoachRoster } from './coachRoster';

/** Has the coaches of a frame hear what the owner of their conversations says, until the signal aborts. */
export function answerOwner(roster: CoachRoster, signal: AbortSignal): void {
  onMessage('showAgain', () => roster.view(), signal);
  onMessage('conversationChanged', ({ ticket, state }) => roster.hear(ticket, state), signal);
  onMessage('carryOut', (request) => roster.carryOut(request), signal);
  onMessage('command', (command) => roster.command(command), signal);
  onMessage('leaveField', () => roster.leave(), signal);
  window.addEventListener('pagehide', () => roster.leavePage(), { signal });
}
