import { oneAtATime } from './oneAtATime';
import type { ReplyState } from './replyState';
import type { TrackedFlag } from './trackFlags';

type Asked = Pick<ReplyState, 'flags' | 'dismissed' | 'settings'>;

interface Answer {
  asked: Asked;
  open: readonly TrackedFlag[];
}

const known = new WeakMap<readonly TrackedFlag[], Answer>();

/** The flags that the agent has not dismissed, one at each place, in the draft's order. */
export function openFlags(state: Asked): readonly TrackedFlag[] {
  const { flags, dismissed, settings } = state;
  const last = known.get(flags);
  if (last?.asked.dismissed === dismissed && last.asked.settings === settings) return last.open;
  const open = oneAtATime(flags.filter((flag) => !dismissed.has(flag.id) && !settings.isDismissed(flag)));
  known.set(flags, { asked: { flags, dismissed, settings }, open });
  return open;
}
