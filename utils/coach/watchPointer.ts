interface PointerEvents {
  /** The agent clicked without selecting. */
  onClick: (x: number, y: number) => void;
  /** The pointer came to rest. */
  onRest: (x: number, y: number) => void;
}

// Long enough that a pointer on its way elsewhere opens nothing.
const REST_MS = 400;

/** Tells clicks and rests of the pointer over a field, in CSS pixels of the viewport. Typing cancels a rest. */
export function watchPointer(field: HTMLElement, signal: AbortSignal, events: PointerEvents): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(rest);
  field.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      cancel();
      if (buttons === 0) rest = setTimeout(() => events.onRest(clientX, clientY), REST_MS);
    },
    { signal, passive: true },
  );
  field.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      cancel();
      if (document.getSelection()?.isCollapsed !== false) events.onClick(clientX, clientY);
    },
    { signal },
  );
  field.addEventListener('keydown', cancel, { signal });
  field.addEventListener('pointerleave', cancel, { signal });
  signal.addEventListener('abort', cancel);
}
