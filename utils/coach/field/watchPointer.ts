import type { ReplyField } from '../../editor/replyField';
import { onKey } from '../input/onKey';
import { onTrusted } from '../input/onTrusted';

interface PointerEvents {
  /** The agent clicked without selecting. */
  onClick: (x: number, y: number) => void;
  /** The pointer came to rest. */
  onRest: (x: number, y: number) => void;
}

// Long enough that a pointer on its way elsewhere opens nothing.
const REST_MS = 400;

/** Reports clicks and rests of the pointer over a field, in CSS pixels of the viewport. Typing cancels a rest. */
export function watchPointer(field: ReplyField, signal: AbortSignal, events: PointerEvents): void {
  const { element } = field;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    if (rest !== undefined) clearTimeout(rest);
    rest = undefined;
  };
  onTrusted(
    element,
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      cancel();
      if (buttons === 0) rest = setTimeout(() => events.onRest(clientX, clientY), REST_MS);
    },
    { signal, passive: true },
  );
  onTrusted(
    element,
    'click',
    ({ clientX, clientY }) => {
      cancel();
      if (!field.hasSelection()) events.onClick(clientX, clientY);
    },
    { signal },
  );
  onKey(element.ownerDocument, cancel, signal);
  element.addEventListener('pointerleave', cancel, { signal });
  signal.addEventListener('abort', cancel);
}
