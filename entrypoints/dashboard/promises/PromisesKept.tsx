import { i18n } from '#i18n';
import { COUNTED_KINDS } from '../../../utils/timers/promiseCounts';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { Choice } from '../Choice';
import { FlagsOnly } from '../FlagsOnly';
import { NOT_SAID, useFilters } from '../filters';
import { TooFewAgents } from '../TooFewAgents';
import { useCounted } from '../useCounted';
import { PromiseFigures } from './PromiseFigures';
import { PromiseGroups } from './PromiseGroups';
import { PromiseTrend } from './PromiseTrend';
import { kindName } from './promiseWords';
import './promises.css';

const KINDS = COUNTED_KINDS.map((kind) => [kind || NOT_SAID, kindName(kind)] as const);

/** How the reminders of promises ended: in all, over time, and by kind, helpdesk and situation. */
export function PromisesKept() {
  const { kind } = useFilters();
  const shown = useCounted(promisesBetween, 'counts of reminders');
  return (
    <section className="part" aria-labelledby="promises">
      <div className="row part-head">
        <h2 id="promises">{i18n.t('promises.title')}</h2>
        <div className="push no-print">
          <Choice
            name="kind"
            label={i18n.t('promises.choice.label')}
            every={i18n.t('promises.choice.every')}
            options={KINDS}
          />
        </div>
      </div>
      <p className="quiet">
        {i18n.t('promises.about')}{' '}
        {kind !== '' && (
          <strong className="print-only">
            {i18n.t('promises.only', { kind: kindName(kind === NOT_SAID ? '' : kind) })}
          </strong>
        )}
      </p>
      <FlagsOnly things="promises" />
      {shown?.trouble && (
        <p className="trouble" role="alert">
          {shown.trouble}
        </p>
      )}
      {shown?.isHidden && <TooFewAgents />}
      {shown && !shown.trouble && shown.rows.length === 0 && !shown.isHidden && <p>{i18n.t('promises.none')}</p>}
      {shown && shown.rows.length > 0 && (
        <>
          <PromiseFigures {...shown} />
          <PromiseTrend counts={shown} />
          <PromiseGroups {...shown} />
        </>
      )}
    </section>
  );
}
