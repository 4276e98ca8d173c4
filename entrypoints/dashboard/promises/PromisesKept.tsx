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
        <h2 id="promises">Promises kept</h2>
        <div className="push no-print">
          <Choice name="kind" label="What was promised" every="Everything" options={KINDS} />
        </div>
      </div>
      <p className="quiet">
        Reminders of what agents promised, of updates and of checks afterwards, on the day they ended. A promise to a
        customer is met by its time, anything else up to 15 minutes later. Only these numbers are kept for each day,
        helpdesk, situation and kind: nothing of the conversation.
        {kind !== '' && <strong className="print-only"> Only: {kindName(kind === NOT_SAID ? '' : kind)}.</strong>}
      </p>
      <FlagsOnly things="promises" />
      {shown?.trouble && (
        <p className="trouble" role="alert">
          {shown.trouble}
        </p>
      )}
      {shown?.isHidden && <TooFewAgents />}
      {shown && !shown.trouble && shown.rows.length === 0 && !shown.isHidden && <p>No reminder ended in these days.</p>}
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
