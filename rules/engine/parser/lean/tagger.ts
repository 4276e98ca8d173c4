import ids from 'compromise/src/1-one/change/compute/index.js';
import contractionsOne from 'compromise/src/1-one/contraction-one/plugin.js';
import freeze from 'compromise/src/1-one/freeze/compute.js';
import lexiconSteps from 'compromise/src/1-one/lexicon/compute/index.js';
import pointers from 'compromise/src/1-one/pointers/methods/index.js';
import addTags from 'compromise/src/1-one/tag/lib.js';
import tagging from 'compromise/src/1-one/tag/methods/index.js';
import tokenizer from 'compromise/src/1-one/tokenize/plugin.js';
import contractionsTwo from 'compromise/src/2-two/contraction-two/compute/index.js';
import preTagger from 'compromise/src/2-two/preTagger/compute/index.js';
import looksPlural from 'compromise/src/2-two/preTagger/methods/looksPlural.js';
import quickSplit from 'compromise/src/2-two/preTagger/methods/quickSplit.js';
import clues from 'compromise/src/2-two/preTagger/model/clues/index.js';
import orgWords from 'compromise/src/2-two/preTagger/model/orgWords.js';
import endsWith from 'compromise/src/2-two/preTagger/model/patterns/endsWith.js';
import neighbours from 'compromise/src/2-two/preTagger/model/patterns/neighbours.js';
import prefixPatterns from 'compromise/src/2-two/preTagger/model/patterns/prefixes.js';
import suffixPatterns from 'compromise/src/2-two/preTagger/model/patterns/suffixes.js';
import placeWords from 'compromise/src/2-two/preTagger/model/placeWords.js';
import regexNormal from 'compromise/src/2-two/preTagger/model/regex/regex-normal.js';
import regexNumbers from 'compromise/src/2-two/preTagger/model/regex/regex-numbers.js';
import regexText from 'compromise/src/2-two/preTagger/model/regex/regex-text.js';
import tags from 'compromise/src/2-two/preTagger/tagSet/index.js';
import nlp from 'compromise/src/nlp.js';
import { TAGGING } from '../tagging';
import type { Term } from '../term';
import { FROZEN, LONGEST, SWITCHES } from './dictionary';
import { lexicon } from './lexicon';
import { wordTable } from './wordTable';

/** The parts of compromise that give words their tags, without those that search, change and print texts. */
const PARTS = [
  { methods: pointers },
  { compute: ids },
  { methods: tagging, lib: addTags, model: { one: { tagSet: {} } } },
  { compute: contractionsOne.compute, model: contractionsOne.model },
  tokenizer,
  { compute: freeze },
  { compute: lexiconSteps },
  {
    compute: preTagger,
    methods: { two: { looksPlural, quickSplit } },
    tags,
    model: {
      two: {
        clues,
        endsWith,
        neighbours,
        orgWords,
        placeWords,
        prefixPatterns,
        regexNormal,
        regexNumbers,
        regexText,
        suffixPatterns,
      },
    },
  },
  { compute: contractionsTwo },
];

let isReady = false;

/** Puts compromise together. */
export function getReady(): void {
  if (isReady) return;
  nlp.plugin(PARTS);
  const { one, two } = nlp.model();
  Object.assign(one, { lexicon, _multiCache: wordTable(LONGEST), frozenLex: FROZEN });
  Object.assign(two, { switches: wordTable(SWITCHES) });
  isReady = true;
}

/** As `parse` of parser.ts. */
export function parse(text: string): Term[] {
  getReady();
  const document = nlp.tokenize(text);
  document.compute(TAGGING);
  return document.docs.flat();
}
