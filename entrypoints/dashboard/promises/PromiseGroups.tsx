import { Fragment } from 'react';
import { siteName } from '../../../components/statistics/siteName';
import { PROMISE_ENDS, type PromiseCount } from '../../../utils/timers/promiseCounts';
import { answeredOf, promisesBy, sumPromises } from '../../../utils/timers/promiseSums';
import { type FigureRow, FigureTable } from '../FigureTable';
import { inFigures } from '../figureWords';
import { TooFewAgents } from '../TooFewAgents';
import { type CountedRows, groupsIn } from '../useCounted';
import { situationWords } from '../words';
import { keptChange, keptWords } from './PromiseFigures';
import { END_WORDS, kindName } from './promiseWords';

const GROUPS: readonly {
  by: 'kind' | 'site' | 'situation';
  name: string;
  column: string;
  wordsOf: (name: string) => string;
}[] = [
  { by: 'kind', name: 'Promises by what was promised', column: 'What was promised', wordsOf: kindName },
  { by: 'site', name: 'Promises by helpdesk', column: 'Helpdesk', wordsOf: (site) => siteName(site) },
  { by: 'situation', name: 'Promises by situation', column: 'Situation', wordsOf: situationWords },
];

/** The share of promises that were kept, by kind, by helpdesk and by situation. */
export function PromiseGroups(counts: CountedRows<PromiseCount>) {
  return (
    <div className="promise-groups">
      {GROUPS.map(({ by, name, column, wordsOf }) => {
        const nameOf = (row: PromiseCount) => row[by];
        const { rows, before, isHidden } = groupsIn(counts, nameOf);
        return (
          <Fragment key={by}>
            <FigureTable
              name={name}
              columns={[column, 'Kept', ...PROMISE_ENDS.map((end) => END_WORDS[end][0])]}
              rows={promisesBy(rows, nameOf).map(([key, sum]): FigureRow => {
                const then = before && sumPromises(before.filter((row) => row[by] === key));
                const { figure, trust } = keptWords(sum);
                const change = then && answeredOf(then) > 0 ? `; ${keptChange(sum, then)}` : '';
                return {
                  key,
                  name: wordsOf(key),
                  cells: [
                    { figure, trust: `${trust}${change}` },
                    ...PROMISE_ENDS.map((end) => ({ figure: inFigures(sum[end]) })),
                  ],
                };
              })}
            />
            {isHidden && <TooFewAgents inGroups />}
          </Fragment>
        );
      })}
    </div>
  );
}
