import { reasonWords } from '../../components/panel/reasonWords';
import { openOf, reachedOf, reasonsIn, resolvedOf, type Sums, sumsOf } from '../../utils/stats/figures/sums';
import { changeWords, type FigureWords, inFigures, rateWords, shareWords } from './figureWords';
import type { Figures } from './useFigures';

interface KeyFigure extends FigureWords {
  label: string;
  /** How it compares with the days before. */
  change?: string;
}

/** Replies and what was found in them, as figures with their number of cases and interval. */
export function KeyFigures({ sheets, before, isBeforeHidden }: Figures) {
  const figures = [
    ...keyFigures(sumsOf(sheets), before && !isBeforeHidden ? sumsOf(before) : undefined),
    whySent(reasonsIn(sheets)),
  ];
  return (
    <section className="part" aria-labelledby="figures">
      <h2 id="figures">Figures</h2>
      <dl className="totals">
        {figures.map(({ label, figure, trust, change }) => (
          <div key={label} className="card">
            <dt>{label}</dt>
            <dd className="figure">{figure}</dd>
            {change && <dd>{change}</dd>}
            <dd className="quiet">{trust}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function keyFigures(now: Sums, before: Sums | undefined): KeyFigure[] {
  const { replies, recovery, outcomes } = now;
  const { sent } = replies;
  const change = (count: (sums: Sums) => number, of = (sums: Sums) => sums.replies.sent) =>
    before && of(now) > 0
      ? capitalised(changeWords({ count: count(now), of: of(now) }, { count: count(before), of: of(before) }))
      : undefined;
  return [
    {
      label: 'Replies checked',
      figure: inFigures(sent),
      change: before && `${inFigures(before.replies.sent)} in the days before`,
      trust: `${inFigures(replies.watched)} begun, ${inFigures(replies.words)} words sent`,
    },
    {
      label: 'Sent with a flag',
      ...shareWords(replies.flagged, sent, 'replies'),
      change: change((sums) => sums.replies.flagged),
    },
    {
      label: 'Sent clean',
      ...shareWords(replies.clean, sent, 'replies'),
      change: replies.clean > 0 ? `${inFigures(replies.corrected)} of them after a correction` : undefined,
    },
    { label: 'In recovery', ...shareWords(recovery, sent, 'replies'), change: change((sums) => sums.recovery) },
    {
      label: 'Flags per 100 replies',
      ...rateWords({ count: outcomes.shown, of: sent }, 100),
      change: change((sums) => sums.outcomes.shown),
    },
    {
      label: 'Flags per 1,000 words',
      ...rateWords({ count: outcomes.shown, of: replies.words }, 1000, 'words'),
      change: change(
        (sums) => sums.outcomes.shown,
        (sums) => sums.replies.words,
      ),
    },
    {
      label: 'Flags resolved',
      ...shareWords(resolvedOf(outcomes), outcomes.shown, 'flags'),
      change: `${inFigures(outcomes.fixed)} by a rewrite, ${inFigures(outcomes.edited)} by hand`,
    },
    {
      label: 'Flags sent anyway',
      ...shareWords(reachedOf(outcomes), outcomes.shown, 'flags'),
      change: `${inFigures(outcomes.sent)} as they were, ${inFigures(outcomes.blank)} with a blank`,
    },
    {
      label: 'Put aside or disputed',
      ...shareWords(outcomes.dismissed + outcomes.disputed, outcomes.shown, 'flags'),
      change: `${inFigures(outcomes.dismissed)} put aside, ${inFigures(outcomes.disputed)} called wrong`,
    },
    {
      label: 'Still open',
      ...shareWords(openOf(outcomes), outcomes.shown, 'flags'),
      change: 'In drafts that were not finished',
    },
  ];
}

/** The reason that was given most often, of all that were. */
function whySent(reasons: ReturnType<typeof reasonsIn>): KeyFigure {
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  const [first] = reasons;
  return {
    label: 'Why sent anyway',
    ...shareWords(first?.[1] ?? 0, all, 'reasons'),
    change: first ? `“${reasonWords(first[0])}”` : 'Nobody has said why in these days',
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
