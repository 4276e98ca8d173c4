import { shareOf } from './commonWords';
import { readExpression } from './grammar';
import type { Node } from './nodes';
import { compileNodes, type Program } from './program';
import type { Kind } from './vocabulary';

/** An expression that is ready to run. */
export interface CompiledExpression {
  /** Compiled on first use: most expressions never meet a sentence that could match. */
  program: () => Program;
  /** The kinds of words with which a match can begin; undefined if it can begin with any word. */
  first: () => ReadonlySet<Kind> | undefined;
  /** Sets of kinds of words, rarest first: a sentence must contain at least one of each set. */
  needs: ReadonlySet<Kind>[];
}

/**
 * Prepares an expression for use.
 * @throws if it cannot be read, or requires no particular word: it would have to be tried on every sentence.
 */
export function compileExpression(expression: string): CompiledExpression {
  const nodes = readExpression(expression);
  const needs = needsOf(nodes).sort((a, b) => shareOf(a) - shareOf(b));
  if (needs.length === 0) throw new Error(`The expression "${expression}" needs at least one word that must be there.`);
  // Read again when needed: the parts of a thousand expressions would take several megabytes of every page.
  const parts = once(() => readExpression(expression));
  return { program: once(() => compileNodes(parts())), first: once(() => firstOf(parts())), needs };
}

/** An expression that is read when it is first needed; it is known to be right. */
export class LaterExpression implements CompiledExpression {
  private compiled: CompiledExpression | undefined;

  constructor(private readonly source: string) {}

  program(): Program {
    return this.read().program();
  }

  first(): ReadonlySet<Kind> | undefined {
    return this.read().first();
  }

  get needs(): ReadonlySet<Kind>[] {
    return this.read().needs;
  }

  private read(): CompiledExpression {
    this.compiled ??= compileExpression(this.source);
    return this.compiled;
  }
}

/** The kinds of words with which a match of the nodes can begin; undefined if it can begin with any word. */
function firstOf(nodes: Node[]): ReadonlySet<Kind> | undefined {
  const node = nodes.find(({ type }) => type !== 'clause' && type !== 'start');
  if (node?.type === 'words') return node.kinds;
  if (node?.type === 'capture') return firstOf(node.nodes);
  if (node?.type !== 'choice') return undefined;
  const choices = node.choices.map(firstOf);
  const all = new Set<Kind>();
  for (const kinds of choices) {
    if (!kinds) return undefined;
    for (const kind of kinds) all.add(kind);
  }
  return all;
}

/** Sets of kinds of words: the nodes match only a sentence that contains at least one of each set. */
function needsOf(nodes: Node[]): ReadonlySet<Kind>[] {
  return nodes.flatMap((node) => {
    if (node.type === 'words') return [node.kinds];
    if (node.type === 'capture') return needsOf(node.nodes);
    const together = node.type === 'choice' ? needsOfChoice(node) : undefined;
    return together ? [together] : [];
  });
}

/** Fragments are parts of many expressions. */
const known = new WeakMap<Node, { needs: ReadonlySet<Kind> | undefined }>();

function needsOfChoice(node: Extract<Node, { type: 'choice' }>): ReadonlySet<Kind> | undefined {
  const found = known.get(node);
  if (found) return found.needs;
  const needs = needsOfChoices(node.choices);
  known.set(node, { needs });
  return needs;
}

function needsOfChoices(choices: Node[][]): ReadonlySet<Kind> | undefined {
  const all = new Set<Kind>();
  for (const choice of choices) {
    const rarest = needsOf(choice).sort((a, b) => shareOf(a) - shareOf(b))[0];
    if (!rarest) return undefined;
    for (const kind of rarest) all.add(kind);
  }
  return all;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
