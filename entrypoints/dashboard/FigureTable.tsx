import type { ReactNode } from 'react';

interface FigureTableProps {
  /** What the table is, for those who do not see it. */
  name: string;
  /** The names of the columns, that of the rows first. */
  columns: readonly string[];
  rows: readonly FigureRow[];
  /** What is said below the table, or instead of it where there are no rows. */
  children?: ReactNode;
}

export interface FigureRow {
  key: string;
  name: string;
  /** A short remark beside the name. */
  badge?: string | undefined;
  /** What it is of, below the name. */
  remark?: string;
  /** Each with how far it can be trusted, if that is to be said. */
  cells: readonly { figure: string; trust?: string }[];
}

/** A table of figures; each row is its own block if the window is narrow. */
export function FigureTable({ name, columns, rows, children }: FigureTableProps) {
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll card" aria-label={name} tabIndex={0}>
      {rows.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, badge, remark, cells }) => (
              <tr key={key}>
                <th scope="row">
                  {name} {badge && <strong className="badge">{badge}</strong>}
                  {remark && <span className="quiet">{remark}</span>}
                </th>
                {cells.map(({ figure, trust }, place) => (
                  <td key={others[place]} className="number" data-label={others[place]}>
                    {figure}
                    {trust && <span className="quiet trust">{trust}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  );
}
