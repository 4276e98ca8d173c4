import type { Score, Tally } from './score';

const share = (value: number) => (Number.isNaN(value) ? '  -  ' : value.toFixed(3));

/** A line of a table: what is counted, precision, recall and F1 of each column. */
function row(name: string, tallies: readonly (Tally | undefined)[]): string {
  const cells = tallies.map((tally) =>
    tally ? `${share(tally.precision)} ${share(tally.recall)} ${share(tally.f1)}` : ''.padEnd(17),
  );
  return [name.padEnd(16), ...cells].join('  ');
}

/**
 * Scores as a table for a terminal, side by side.
 * @param scores of the same replies, by what judged them
 */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const all = Object.values(scores);
  const [first] = all;
  if (!first) return '';
  const percent = (name: string, of: (score: Score) => number) =>
    `${name.padEnd(16)}  ${all.map((one) => `${(100 * of(one)).toFixed(1)} %`.padEnd(17)).join('  ')}`;
  return [
    `${first.replies} replies`.padEnd(18) +
      Object.keys(scores)
        .map((name) => name.padEnd(17))
        .join('  '),
    `${''.padEnd(18)}${all.map(() => 'prec. recall F1  ').join('  ')}`,
    row(
      'the four asked',
      all.map(({ asked }) => asked),
    ),
    ...[...first.families.keys()].map((family) =>
      row(
        `  ${family}`,
        all.map(({ families }) => families.get(family)),
      ),
    ),
    row(
      'steps',
      all.map(({ allSteps }) => allSteps),
    ),
    ...[...first.steps.keys()].map((step) =>
      row(
        `  ${step}`,
        all.map(({ steps }) => steps.get(step)),
      ),
    ),
    percent('recovery', ({ recoveryRight }) => recoveryRight),
    percent('clean nagged', ({ cleanNagged }) => cleanNagged),
  ].join('\n');
}

/** The rules whose flags are wrong most often, as lines: right and wrong flags of each. */
export function rulesTable({ rules }: Score): string {
  return [...rules]
    .sort(([, a], [, b]) => a.precision - b.precision || b.wrong - a.wrong)
    .map(([id, { right, wrong, precision }]) => `${share(precision)}  ${right} right, ${wrong} wrong  ${id}`)
    .join('\n');
}
