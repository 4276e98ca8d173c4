import { conjugatedVerbs, formsAsText } from '../../rules/engine/expressions/conjugate';
import { engine } from '../../rules/shippedEngine';

for (const _ of engine.compile());

/** The forms of every verb in the rules. A build ships it as a plain value (utils/build/shipValues.ts). */
export const KNOWN_FORMS = Object.fromEntries(
  [...conjugatedVerbs].map(([verb, forms]) => [verb, formsAsText(verb, forms)]),
);
