import { localDay } from '../../utils/stats/localDay';
import { rulesVersion } from '../../utils/stats/versions';
import { type StoreRow, storeRow } from '../../utils/store/storeRow';

const MEANINGS: Record<keyof StoreRow, string> = {
  day: 'the day, not the time',
  helpdesk: 'where you wrote',
  situation: 'of the reply',
  rules_version: 'of the rules',
  reader_version: 'of the reader, if it read along',
  agent: 'whose counts these are',
  subject: 'a flag, a reply, a step of the checklist, or why a flag was sent anyway',
  rule: 'what was flagged',
  phrase: 'only words from our rules; any other becomes “…”',
  step: 'of the checklist',
  measure: 'what was counted: here, a reply that went out with the flag',
  change: 'how many more',
  batch: 'a random name, so that nothing is counted twice',
  row: 'its place in the batch',
};

/** One row, exactly as it is sent, and what each part of it is. */
export function StoreExample({ agent }: { agent: string }) {
  const example = {
    ...{ day: localDay(), helpdesk: 'zendesk', situation: 'recovery', rulesVersion, readerVersion: '', agent },
    ...{ subject: 'flag' as const, rule: 'non-apology/if-you-feel', phrase: 'sorry … you feel', step: '' },
    ...{ measure: 'sent', change: 1 },
  };
  const row = storeRow(example, '6f6fa1c4-2f0e-4d43-9e75-0f6d6b3c1a11', 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label="One row, as it is sent" tabIndex={0}>
      <table className="store-example">
        <caption>One row, as it is sent</caption>
        <tbody>
          {Object.entries(row).map(([column, value]) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{value === '' ? <span className="quiet">empty</span> : String(value)}</td>
              <td className="quiet">{MEANINGS[column as keyof StoreRow]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
