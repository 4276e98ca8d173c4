import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps keyboard users' place when the control they pressed disappears: focus moves to the first heading with
 * `tabIndex={-1}` in the part of the page that the returned ref is on.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const focused = useRef<Element>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target as Element;
    };
    // Users who move on are not called back. A removed element loses focus too, but is disconnected by then.
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (focused.current === target && (target as Element).isConnected) focused.current = undefined;
      });
    const watched = part.current;
    watched?.addEventListener('focusin', remember);
    watched?.addEventListener('focusout', forget);
    return () => {
      watched?.removeEventListener('focusin', remember);
      watched?.removeEventListener('focusout', forget);
    };
  }, []);

  // After every render: the missing element is the only sign.
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    if (document.activeElement !== document.body) return;
    part.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  });

  return part;
}
