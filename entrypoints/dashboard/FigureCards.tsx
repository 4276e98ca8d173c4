import type { FigureWords } from './figureWords';
import './figureCards.css';

export interface FigureCard extends FigureWords {
  label: string;
  /** What it means, or how it compares with the days before. */
  meaning?: string;
}

/** Figures side by side, each with how far it can be trusted. */
export function FigureCards({ cards }: { cards: readonly FigureCard[] }) {
  return (
    <dl className="totals figure-cards">
      {cards.map(({ label, figure, trust, meaning }) => (
        <div key={label} className="card">
          <dt>{label}</dt>
          <dd className="figure">{figure}</dd>
          {meaning && <dd>{meaning}</dd>}
          {trust && <dd className="quiet">{trust}</dd>}
        </div>
      ))}
    </dl>
  );
}
