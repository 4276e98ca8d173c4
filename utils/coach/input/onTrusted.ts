/**
 * Listens only to events caused by a person. A page can also create events and dispatch them anywhere: those are
 * ignored.
 * @param listener never called for an event that a script created
 * @see https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 */
export function onTrusted<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
  options?: AddEventListenerOptions,
): void {
  const hear = (event: Event) => {
    if (event.isTrusted) listener(event as HTMLElementEventMap[Type]);
  };
  target.addEventListener(type, hear, options);
}
