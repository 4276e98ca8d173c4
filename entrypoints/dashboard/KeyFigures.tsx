import { i18n } from '#i18n';
import { reasonWords } from '../../components/panel/reasonWords';
import { openOf, reachedOf, reasonsIn, resolvedOf, type Sums, sumsOf } from '../../utils/stats/figures/sums';
import { capitalised, changeWords, type FigureWords, inFigures, rateWords, shareWords } from './figureWords';
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
      <h2 id="figures">{i18n.t('dashboard.parts.figures')}</h2>
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
      label: i18n.t('dashboard.keyFigures.repliesChecked'),
      figure: inFigures(sent),
      change: before && i18n.t('dashboard.keyFigures.inDaysBefore', { count: inFigures(before.replies.sent) }),
      trust: i18n.t('dashboard.keyFigures.begunAndWords', replies.words, {
        begun: inFigures(replies.watched),
        count: inFigures(replies.words),
      }),
    },
    {
      label: i18n.t('dashboard.keyFigures.sentWithFlag'),
      ...shareWords(replies.flagged, sent, 'replies'),
      change: change((sums) => sums.replies.flagged),
    },
    {
      label: i18n.t('dashboard.keyFigures.sentClean'),
      ...shareWords(replies.clean, sent, 'replies'),
      change:
        replies.clean > 0
          ? i18n.t('dashboard.keyFigures.afterCorrection', { count: inFigures(replies.corrected) })
          : undefined,
    },
    {
      label: i18n.t('dashboard.keyFigures.inRecovery'),
      ...shareWords(recovery, sent, 'replies'),
      change: change((sums) => sums.recovery),
    },
    {
      label: i18n.t('dashboard.keyFigures.flagsPer100Replies'),
      ...rateWords({ count: outcomes.shown, of: sent }, 100),
      change: change((sums) => sums.outcomes.shown),
    },
    {
      label: i18n.t('dashboard.keyFigures.flagsPer1000Words'),
      ...rateWords({ count: outcomes.shown, of: replies.words }, 1000, 'words'),
      change: change(
        (sums) => sums.outcomes.shown,
        (sums) => sums.replies.words,
      ),
    },
    {
      label: i18n.t('dashboard.keyFigures.flagsResolved'),
      ...shareWords(resolvedOf(outcomes), outcomes.shown, 'flags'),
      change: i18n.t('dashboard.keyFigures.howResolved', {
        rewritten: inFigures(outcomes.fixed),
        edited: inFigures(outcomes.edited),
      }),
    },
    {
      label: i18n.t('dashboard.keyFigures.flagsSentAnyway'),
      ...shareWords(reachedOf(outcomes), outcomes.shown, 'flags'),
      change: i18n.t('dashboard.keyFigures.howSent', {
        unchanged: inFigures(outcomes.sent),
        blank: inFigures(outcomes.blank),
      }),
    },
    {
      label: i18n.t('dashboard.keyFigures.asideOrDisputed'),
      ...shareWords(outcomes.dismissed + outcomes.disputed, outcomes.shown, 'flags'),
      change: i18n.t('dashboard.keyFigures.howDisagreed', {
        dismissed: inFigures(outcomes.dismissed),
        disputed: inFigures(outcomes.disputed),
      }),
    },
    {
      label: i18n.t('dashboard.keyFigures.stillOpen'),
      ...shareWords(openOf(outcomes), outcomes.shown, 'flags'),
      change: i18n.t('dashboard.keyFigures.inUnfinishedDrafts'),
    },
  ];
}

/** The reason given most often, of all that were. */
function whySent(reasons: ReturnType<typeof reasonsIn>): KeyFigure {
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  const [first] = reasons;
  return {
    label: i18n.t('dashboard.keyFigures.whySentAnyway'),
    ...shareWords(first?.[1] ?? 0, all, 'reasons'),
    change: first
      ? i18n.t('dashboard.quoted', { words: reasonWords(first[0]) })
      : i18n.t('dashboard.keyFigures.noReason'),
  };
}
