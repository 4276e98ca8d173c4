import { callOf, inPage } from './firefoxProcess';
import type { FirefoxWindow } from './firefoxWindow';

/** Runs a function on the dialog of the open card; it knows nothing but its arguments. Undefined without a card. */
export function inCard<Result, Argument>(
  ask: FirefoxWindow,
  run: (dialog: HTMLElement, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result | undefined> {
  const answer = `((dialog) => dialog && (${run})(dialog, ${JSON.stringify(argument)}))(${callOf(findCard)})`;
  return inPage(ask, answer) as Promise<Result | undefined>;
}

// What Firefox gives its own scripts in the process of a page.
declare const content: Window;

/** An element as the browser's own scripts see it. */
interface SeenElement extends Element {
  openOrClosedShadowRoot: ShadowRoot | null;
}

function findCard(): Element | undefined {
  const hosts = [...content.document.querySelectorAll<SeenElement>('[popover="manual"]')];
  const dialogs = hosts.map((host) => host.openOrClosedShadowRoot?.querySelector('[role="dialog"]'));
  return dialogs.find((dialog) => dialog) ?? undefined;
}
