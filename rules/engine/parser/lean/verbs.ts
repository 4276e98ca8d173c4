import conjugateBy from 'compromise/src/2-two/preTagger/methods/transform/verbs/conjugate/index.js';
import models from 'compromise/src/2-two/preTagger/model/models/index.js';
import type { VerbForms } from '../term';
import { lexicon } from './lexicon';

/** As `conjugate` of parser.ts. Only a team's own phrases have verbs whose forms a build does not know by heart. */
export function conjugate(verb: string): VerbForms {
  return conjugateBy(verb, { one: { lexicon }, two: { models } });
}
