import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { downloadFile } from '../../../utils/files/downloadFile';
import { inFigures } from '../figureWords';
import type { ChartOption } from './chartOption';

interface ChartProps {
  title: string;
  /** What it shows, in one sentence, for those who do not see it. */
  summary: string;
  option: ChartOption;
  columns: readonly string[];
  /** The figures of the chart, the name of each row first. */
  rows: readonly (readonly (string | number)[])[];
  /** The name of its files, without an extension. */
  file: string;
  /** In CSS pixels. */
  height?: number;
}

/** A chart with its table, which says the same, and its picture to save. */
export function Chart({ title, summary, option, columns, rows, file, height = 280 }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState('');
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const element = place.current;
    // Without a width there is nothing to draw on.
    if (!element || element.clientWidth === 0) return;
    const ending = new AbortController();
    void import('./drawChart').then(
      ({ drawChart }) => !ending.signal.aborted && drawChart(element, option, ending.signal),
    );
    return () => ending.abort();
  }, [option]);

  async function save(kind: 'png' | 'svg') {
    const element = place.current;
    if (!element) return;
    setTrouble('');
    try {
      const { chartAsPng, chartAsSvg } = await import('./drawChart');
      if (kind === 'svg') downloadFile(`${file}.svg`, chartAsSvg(element, option), 'image/svg+xml');
      else downloadFile(`${file}.png`, await chartAsPng(element, option), 'image/png');
    } catch {
      setTrouble(i18n.t('dashboard.chart.noPicture'));
    }
  }

  return (
    <figure className="card chart">
      <figcaption className="row">
        <h3>{title}</h3>
        <span className="row push no-print">
          <button
            type="button"
            className="button small"
            aria-label={i18n.t('dashboard.chart.saveAs', { title, format: 'PNG' })}
            onClick={() => void save('png')}
          >
            PNG
          </button>
          <button
            type="button"
            className="button small"
            aria-label={i18n.t('dashboard.chart.saveAs', { title, format: 'SVG' })}
            onClick={() => void save('svg')}
          >
            SVG
          </button>
        </span>
      </figcaption>
      <div ref={place} className="drawing" role="img" aria-label={summary} style={{ height }} />
      <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{i18n.t('dashboard.chart.asTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="table-scroll" aria-label={i18n.t('dashboard.chart.tableName', { title })} tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                {columns.map((column, place) => (
                  <th key={column} scope="col" className={place === 0 ? undefined : 'number'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(isOpen ? rows : []).map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={columns[place + 1]} className="number">
                      {typeof cell === 'number' ? inFigures(cell) : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p role="status">{trouble}</p>
    </figure>
  );
}
