import { i18n } from '#i18n';
import type { ReviewProblem } from '../../../utils/pastReplies/problem';
import { inFigures, inList } from '../figureWords';

/** Why a file or a record was not reviewed, as a clause: `it is empty`. */
export function problemWords(problem: ReviewProblem): string {
  switch (problem.name) {
    case 'noTextColumn':
      return i18n.t('pastReplies.problems.noTextColumn', { names: quoted(problem.columns) });
    case 'noColumn':
      return i18n.t('pastReplies.problems.noColumn', { column: problem.column, names: quoted(problem.columns) });
    case 'long':
      return i18n.t('pastReplies.problems.long', { characters: inFigures(problem.characters) });
    case 'noString':
      return i18n.t('pastReplies.problems.noString', { column: problem.column });
    case 'fewCells':
      return i18n.t('pastReplies.problems.fewCells', { cells: problem.cells, columns: problem.columns });
    case 'manyCells': {
      const { cells, columns, delimiter } = problem;
      return i18n.t('pastReplies.problems.manyCells', { cells, columns, delimiter });
    }
    case 'other':
      return problem.error;
    default:
      return i18n.t(`pastReplies.problems.${problem.name}`);
  }
}

function quoted(names: readonly string[]): string {
  return inList(names.map((name) => i18n.t('pastReplies.problems.columnName', { name })));
}
