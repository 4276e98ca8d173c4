import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { FEWEST } from '../../../utils/stats/figures/confidence';
import { type Grain, grainFor, startOf } from '../../../utils/stats/figures/periods';
import type { DayRange } from '../../../utils/stats/queryStats';
import type { PromiseCount } from '../../../utils/timers/promiseCounts';
import { answeredOf, sumPromises } from '../../../utils/timers/promiseSums';
import { useFilters } from '../filters';
import { GrainChoice } from '../GrainChoice';
import { groupsByStretch } from '../groupsByStretch';
import { TooFewAgents } from '../TooFewAgents';
import { startWords, trendRange } from '../trendPoints';
import { type CountedRows, groupsIn } from '../useCounted';
import { EndsChart } from './EndsChart';
import { KeptChart } from './KeptChart';
import type { PromisePoint } from './promisePoint';

/** How promises ended over time. */
export function PromiseTrend({ counts }: { counts: CountedRows<PromiseCount> }) {
  const { from, to } = useFilters();
  const [chosen, setChosen] = useState<Grain>();
  const range = useMemo(() => trendRange(counts.rows, { from, to }), [counts, from, to]);
  const grain = useMemo(() => chosen ?? (range ? tellingGrain(counts.rows, range) : 'day'), [chosen, counts, range]);
  const { rows, isHidden } = useMemo(() => groupsIn(counts, ({ day }) => startOf(day, grain)), [counts, grain]);
  const points = useMemo(
    () =>
      (range ? groupsByStretch(rows, range, grain) : []).map(
        (group): PromisePoint => ({ name: startWords(group.start, grain), ...sumPromises(group.rows) }),
      ),
    [rows, range, grain],
  );
  return (
    <>
      <div className="row">
        <h3>{i18n.t('promises.trend.title')}</h3>
        <GrainChoice grain={grain} onChange={setChosen} />
      </div>
      <div className="pair">
        <KeptChart points={points} />
        <EndsChart points={points} />
      </div>
      {isHidden && <TooFewAgents inGroups />}
    </>
  );
}

/** The finest grain in which most points say something: a day of few promises does not. */
function tellingGrain(rows: readonly PromiseCount[], range: DayRange): Grain {
  const finest = grainFor(range);
  const grains: readonly Grain[] = finest === 'day' ? ['day', 'week'] : [finest];
  const isTelling = (grain: Grain) => {
    const counts = groupsByStretch(rows, range, grain)
      .map((group) => answeredOf(sumPromises(group.rows)))
      .filter((count) => count > 0);
    return 2 * counts.filter((count) => count >= FEWEST).length >= counts.length;
  };
  return grains.find(isTelling) ?? grains.at(-1) ?? finest;
}
