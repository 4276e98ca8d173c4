import { i18n } from '#i18n';
import { localDay } from '../../utils/stats/localDay';
import { rulesVersion } from '../../utils/stats/versions';
import { type StoreRow, storeRow } from '../../utils/store/storeRow';

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
    <section className="table-scroll" aria-label={i18n.t('teamStore.example.title')} tabIndex={0}>
      <table className="store-example">
        <caption>{i18n.t('teamStore.example.title')}</caption>
        <tbody>
          {Object.entries(row).map(([column, value]) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>
                {value === '' ? <span className="quiet">{i18n.t('teamStore.example.empty')}</span> : String(value)}
              </td>
              <td className="quiet">{i18n.t(`teamStore.example.meanings.${column as keyof StoreRow}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
