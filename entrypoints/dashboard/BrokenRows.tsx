import { useRef, useState } from 'react';
import { AskFirst } from '../../components/page/AskFirst';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { countBrokenRows, deleteBrokenRows } from '../../utils/storage/brokenRows';
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
        () => 'What could not be read is deleted.',
        (error: unknown) => storageTrouble(error, 'stored data'),
      ),
    );
    // The button goes with the rows: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <>
      {count > 0 && (
        <section className="row trouble" aria-label="What could not be read">
          <p>
            {count === 1
              ? '1 row could not be read and is left out.'
              : `${count.toLocaleString('en')} rows could not be read and are left out.`}
          </p>
          <AskFirst
            opener={count === 1 ? 'Delete it…' : 'Delete them…'}
            question={`${count === 1 ? 'Delete this row' : 'Delete these rows'}? This cannot be undone.`}
            keep={count === 1 ? 'Keep it' : 'Keep them'}
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
