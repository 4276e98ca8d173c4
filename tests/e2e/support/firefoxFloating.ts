import { callOf, inPage } from './firefoxProcess';
import type { FirefoxWindow } from './firefoxWindow';
import type { FloatingRole } from './tab';

/**
 * Runs a function on what floats over the page in a closed root; it can use only its arguments. Undefined if there is
 * none.
 */
export function inFloating<Result, Argument>(
  ask: FirefoxWindow,
  role: FloatingRole,
  run: (element: HTMLElement, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result | undefined> {
  const answer = `((element) => element && (${run})(element, ${JSON.stringify(argument)}))(${callOf(find, role)})`;
  return inPage(ask, answer) as Promise<Result | undefined>;
}

// Available to Firefox's own scripts in the process of a page.
declare const content: Window;

/** An element as the browser's own scripts see it. */
interface SeenElement extends Element {
  openOrClosedShadowRoot: ShadowRoot | null;
}

function find(role: FloatingRole): Element | undefined {
  const hosts = [...content.document.querySelectorAll<SeenElement>('[popover="manual"]')];
  const found = hosts.map((host) => host.openOrClosedShadowRoot?.querySelector(`[role="${role}"]`));
  return found.find((element) => element) ?? undefined;
}
