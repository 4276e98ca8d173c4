import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { AskFirst } from '../../components/page/AskFirst';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { countBrokenRows, deleteBrokenRows } from '../../utils/storage/brokenRows';
import { inFigures } from './figureWords';
import { useSteadyQuery } from './useSteadyQuery';

/** Says how many stored rows the page leaves out because they cannot be read, and deletes them. */
export function BrokenRows() {
  // When the storage cannot be reached at all, the parts of the page say so.
  const count = useSteadyQuery(() => countBrokenRows().catch(() => 0), []) ?? 0;
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);

  async function remove() {
    setOutcome(
      await deleteBrokenRows().then(
        () => i18n.t('statistics.broken.deleted'),
        (error: unknown) => storageTrouble(error, 'stored data'),
      ),
    );
    // The button is removed with the rows: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <>
      {count > 0 && (
        <section className="row trouble" aria-label={i18n.t('statistics.broken.title')}>
          <p>{i18n.t('statistics.broken.found', count, { count: inFigures(count) })}</p>
          <AskFirst
            opener={i18n.t('statistics.broken.delete', count)}
            question={i18n.t('statistics.broken.question', count)}
            keep={i18n.t('statistics.broken.keep', count)}
            onAsk={() => setOutcome('')}
            onConfirm={() => void remove()}
          />
        </section>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {outcome}
      </p>
    </>
  );
}
