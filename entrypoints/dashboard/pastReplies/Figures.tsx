import { i18n } from '#i18n';
import { CATEGORY_WORDS } from '../../../components/flags/categoryWords';
import { ruleName } from '../../../utils/coach/card/ruleName';
import { downloadFile } from '../../../utils/files/downloadFile';
import { summaryCsv } from '../../../utils/pastReplies/reviewOutput';
import { byCategory, type Tally, topPhrases } from '../../../utils/pastReplies/tally';
import { FigureCards } from '../FigureCards';
import { FigureTable } from '../FigureTable';
import { inFigures, rateWords, shareWords } from '../figureWords';
import '../../../components/statistics/stats.css';

const MOST_PHRASES = 20;

/** What past replies held, in counts, each with its number of cases and its interval. */
export function Figures({ tally, withReader }: { tally: Tally; withReader: boolean }) {
  const { replies, words, recoveries, flagged, flags } = tally;
  return (
    <>
      <FigureCards
        cards={[
          {
            label: i18n.t('pastReplies.figures.replies'),
            figure: inFigures(replies),
            trust: i18n.t('pastReplies.figures.words', words, { count: inFigures(words) }),
          },
          {
            label: i18n.t('pastReplies.figures.flagged'),
            ...shareWords(flagged, replies, 'replies'),
            meaning: i18n.t('pastReplies.figures.flaggedOf', {
              flagged: inFigures(flagged),
              replies: inFigures(replies),
            }),
          },
          {
            label: i18n.t('pastReplies.figures.recovery'),
            ...shareWords(recoveries, replies, 'replies'),
            meaning: i18n.t('pastReplies.figures.recoveryMeaning', { count: inFigures(recoveries) }),
          },
          {
            label: i18n.t('pastReplies.figures.rate'),
            ...rateWords({ count: flags, of: replies }, 100),
            meaning: i18n.t('pastReplies.figures.flagsInAll', flags, { count: inFigures(flags) }),
          },
        ]}
      />
      <p className="quiet">
        {withReader ? i18n.t('pastReplies.figures.byBoth') : i18n.t('pastReplies.figures.byRules')}
      </p>
      {flags > 0 && (
        <>
          <h3>{i18n.t('pastReplies.figures.categories')}</h3>
          <FigureTable
            name={i18n.t('pastReplies.figures.categories')}
            columns={[
              i18n.t('pastReplies.figures.category'),
              i18n.t('pastReplies.figures.flags'),
              i18n.t('pastReplies.figures.share'),
              i18n.t('pastReplies.figures.per100'),
            ]}
            rows={byCategory(tally).map(([category, count]) => ({
              key: category,
              name: CATEGORY_WORDS[category],
              cells: [
                { figure: inFigures(count) },
                shareWords(count, flags, 'flags'),
                rateWords({ count, of: replies }, 100),
              ],
            }))}
          />
          <h3>{i18n.t('pastReplies.figures.phrases')}</h3>
          <p className="quiet">{i18n.t('pastReplies.figures.masked')}</p>
          <FigureTable
            name={i18n.t('pastReplies.figures.phrases')}
            columns={[
              i18n.t('pastReplies.figures.phrase'),
              i18n.t('pastReplies.figures.flags'),
              i18n.t('pastReplies.figures.per100'),
            ]}
            rows={topPhrases(tally, MOST_PHRASES).map(({ ruleId, phrase, count }) => ({
              key: `${ruleId} ${phrase}`,
              name: phrase,
              remark: ruleName(ruleId),
              cells: [{ figure: inFigures(count) }, rateWords({ count, of: replies }, 100)],
            }))}
          />
        </>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => downloadFile('amends-past-replies.csv', summaryCsv(tally), 'text/csv')}
        >
          {i18n.t('pastReplies.figures.save')}
        </button>
      </div>
    </>
  );
}
