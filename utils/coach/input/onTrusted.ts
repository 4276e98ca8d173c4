/**
 * Listens to what a person did. A page can make events too, and dispatch them anywhere: those are not heard.
 * @param listener never gets an event that a script has made
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
