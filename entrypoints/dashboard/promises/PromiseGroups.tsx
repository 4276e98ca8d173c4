import { Fragment } from 'react';
import { i18n } from '#i18n';
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
  { by: 'kind', name: i18n.t('promises.groups.kinds'), column: i18n.t('promises.groups.kind'), wordsOf: kindName },
  {
    by: 'site',
    name: i18n.t('promises.groups.sites'),
    column: i18n.t('promises.groups.site'),
    wordsOf: (site) => siteName(site),
  },
  {
    by: 'situation',
    name: i18n.t('promises.groups.situations'),
    column: i18n.t('promises.groups.situation'),
    wordsOf: situationWords,
  },
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
              columns={[column, i18n.t('promises.kept.label'), ...PROMISE_ENDS.map((end) => END_WORDS[end][0])]}
              rows={promisesBy(rows, nameOf).map(([key, sum]): FigureRow => {
                const then = before && sumPromises(before.filter((row) => row[by] === key));
                const { figure, trust } = keptWords(sum);
                const change = then && answeredOf(then) > 0 ? keptChange(sum, then) : undefined;
                return {
                  key,
                  name: wordsOf(key),
                  cells: [
                    { figure, trust: change ? i18n.t('promises.kept.withChange', { trust, change }) : trust },
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
