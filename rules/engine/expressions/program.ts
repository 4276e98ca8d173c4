import type { Node } from './nodes';
import type { Kind } from './vocabulary';

/** A sentence as a program sees it. Places are word numbers. */
export interface Words {
  /** Different for every sentence. */
  readonly serial: number;
  /** The number of words, without the closing question mark after the last one. */
  readonly count: number;
  isOneOf(place: number, kinds: ReadonlySet<Kind>): boolean;
  isLoose(place: number): boolean;
  isTagged(place: number, tag: string): boolean;
  startsClause(place: number): boolean;
  /** Whether a place is the sentence's first, or the first after a greeting. */
  startsStatement(place: number): boolean;
  /** The [capture] of the latest match. */
  captured: [from: number, to: number] | undefined;
}

/** Tries to match from a place on. @returns the place after the match, or NONE */
export type Program = (words: Words, place: number) => number;

export const NONE = -1;
const ACCEPT: Program = (_, place) => place;

/** Turns the parts of an expression into functions that call each other: the fastest matcher without a compiler. */
export function compileNodes(nodes: Node[], next: Program = ACCEPT): Program {
  return nodes.reduceRight((rest, node) => compileNode(node, rest), next);
}

function compileNode(node: Node, next: Program): Program {
  switch (node.type) {
    case 'words':
      return matchWord(node.kinds, next);
    case 'not':
      return matchOther(node.kinds, next);
    case 'tag':
      return matchTag(node.tag, next);
    case 'gap':
      return matchGap(node.min, node.max, oncePerPlace(next));
    case 'choice': {
      const rest = oncePerPlace(next);
      return matchFirst(node.choices.map((choice) => compileNodes(choice, rest)));
    }
    case 'optional': {
      const rest = oncePerPlace(next);
      return matchFirst([compileNodes(node.nodes, rest), rest]);
    }
    case 'capture':
      return matchCapture(node.nodes, next);
    case 'start':
      return (words, place) => (words.startsStatement(place) ? next(words, place) : NONE);
    case 'end':
      return (words, place) => (place === words.count ? next(words, place) : NONE);
    case 'clause':
      return (words, place) => (words.startsClause(place) ? next(words, place) : NONE);
  }
}

function matchWord(kinds: ReadonlySet<Kind>, next: Program): Program {
  return (words, from) => {
    for (let place = from; ; place += 1) {
      if (words.isOneOf(place, kinds)) {
        const end = next(words, place + 1);
        if (end !== NONE) return end;
      }
      if (!words.isLoose(place)) return NONE;
    }
  };
}

function matchOther(kinds: ReadonlySet<Kind>, next: Program): Program {
  return (words, place) => (place < words.count && !words.isOneOf(place, kinds) ? next(words, place + 1) : NONE);
}

/** The tag is checked last, when all else matches, because it costs a parse of the sentence. */
function matchTag(tag: string, next: Program): Program {
  return (words, place) => {
    if (place >= words.count) return NONE;
    const end = next(words, place + 1);
    return end !== NONE && words.isTagged(place, tag) ? end : NONE;
  };
}

/** The shortest gap that fits. */
function matchGap(min: number, max: number, next: Program): Program {
  return (words, from) => {
    let passed = 0;
    for (let place = from; ; place += 1) {
      if (passed >= min) {
        const end = next(words, place);
        if (end !== NONE) return end;
      }
      if (place >= words.count) return NONE;
      if (!words.isLoose(place)) passed += 1;
      if (passed > max) return NONE;
    }
  };
}

/**
 * What cannot match from a place on cannot match there later either, whichever way led there. Remembering that keeps
 * the time proportional to the sentence's length, however many ways there are.
 */
function oncePerPlace(next: Program): Program {
  if (next === ACCEPT) return next;
  const failedIn: number[] = [];
  return (words, place) => {
    if (failedIn[place] === words.serial) return NONE;
    const end = next(words, place);
    if (end === NONE) failedIn[place] = words.serial;
    return end;
  };
}

function matchFirst(programs: Program[]): Program {
  return (words, place) => {
    for (const program of programs) {
      const end = program(words, place);
      if (end !== NONE) return end;
    }
    return NONE;
  };
}

function matchCapture(nodes: Node[], next: Program): Program {
  let to = 0;
  const inner = compileNodes(nodes, (words, place) => {
    const end = next(words, place);
    if (end !== NONE) to = place;
    return end;
  });
  return (words, place) => {
    const end = inner(words, place);
    if (end !== NONE) words.captured = [place, to];
    return end;
  };
}
