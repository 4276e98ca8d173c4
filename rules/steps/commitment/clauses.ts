import { DEPENDENT, NOT_PROMISED } from './otherWords';
import { isOurs, startOfSubject } from './ours';
import { DEED, MAY_BE_OURS } from './ourWords';

/** The start of a clause, which runs until the next one starts. */
export interface Clause {
  start: number;
  /** Whether somebody on our side promises something in it. */
  ours: boolean;
  /** Not a dependent one, such as "that broke on Monday" or "if you reply by 3". */
  main: boolean;
}

/** "I will look into it and call you": a second verb of the preceding clause. */
const AND_DO = new RegExp(
  `(?:,|\\band|\\bthen|\\bor)\\s+(?:then |also |both |either |we |i )*${DEED}\\b(?! (?:us|me)\\b)`,
  'g',
);
/** "by 4pm today and again by noon tomorrow": the same thing, promised again. */
export const ONCE_MORE =
  /\band (?:then |again |once more )+(?=(?:by|at|on|before|within|in|tomorrow|today|tonight|this|next|first)\b)/g;
/** What follows a comma belongs to the main clause again. */
const TIME_BEHIND = /, (?=(?:by|within|in|on|at|before|no later|tomorrow|today|tonight|this|next|first|latest)\b)/g;

/** The clauses of a plain sentence, in order, and which of them promise something on our side. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const found of MAY_BE_OURS) {
    for (const match of text.matchAll(found)) {
      const ours = isOurs(text, match);
      clauses.push({ start: ours ? startOfSubject(text, match.index) : match.index, ours, main: true });
    }
  }
  for (const other of NOT_PROMISED) {
    for (const { index } of text.matchAll(other)) clauses.push({ start: index, ours: false, main: true });
  }
  for (const { index } of text.matchAll(DEPENDENT)) clauses.push({ start: index, ours: false, main: false });
  clauses.sort(inOrder);
  for (const goesOn of [AND_DO, ONCE_MORE, TIME_BEHIND]) {
    for (const { index } of text.matchAll(goesOn)) {
      const before = clauses.filter(({ start }) => start < index).sort(inOrder);
      const last = before.findLast(({ main }) => main);
      // Times in one clause are distinguished by what is between them.
      if (goesOn === TIME_BEHIND && last === before.at(-1)) continue;
      if (last) clauses.push({ start: index, ours: last.ours, main: false });
    }
  }
  return clauses.sort(inOrder);
}

/** Of two clauses that start together, the one that promises counts: "I" and "I will". */
function inOrder(a: Clause, b: Clause): number {
  return a.start - b.start || Number(a.ours) - Number(b.ours);
}
