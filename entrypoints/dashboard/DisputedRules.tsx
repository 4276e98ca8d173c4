import { i18n } from '#i18n';
import { categoryName } from '../../components/flags/categoryWords';
import { ruleName } from '../../utils/coach/card/ruleName';
import { flagsBy } from '../../utils/stats/figures/sums';
import { oftenDisputed } from './answers';
import { inFigures, shareWords } from './figureWords';
import { RuleReason } from './RuleReason';
import type { Figures } from './useFigures';

const MOST = 12;

/** Which rules agents put aside or call wrong: a sign that a flag may be a false alarm. */
export function DisputedRules({ sheets }: Figures) {
  const often = new Set(oftenDisputed(sheets).map(({ ruleId }) => ruleId));
  const rules = [...flagsBy(sheets, ({ ruleId }) => ruleId).values()]
    .filter(({ outcomes }) => outcomes.disputed + outcomes.dismissed > 0)
    .sort(
      (one, other) =>
        Number(often.has(other.ruleId)) - Number(often.has(one.ruleId)) ||
        other.outcomes.disputed - one.outcomes.disputed ||
        other.outcomes.dismissed - one.outcomes.dismissed,
    )
    .slice(0, MOST);
  return (
    <section className="part" aria-labelledby="rules">
      <h2 id="rules">{i18n.t('dashboard.parts.rules')}</h2>
      <p className="quiet">{i18n.t('dashboard.disputed.explanation')}</p>
      {rules.length === 0 && <p>{i18n.t('dashboard.disputed.none')}</p>}
      {rules.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="table-scroll card" aria-label={i18n.t('dashboard.disputed.tableName')} tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{i18n.t('dashboard.phrases.rule')}</th>
                <th scope="col" className="number">
                  {i18n.t('dashboard.outcomes.shown')}
                </th>
                <th scope="col" className="number">
                  {i18n.t('dashboard.outcomes.calledWrong')}
                </th>
                <th scope="col" className="number">
                  {i18n.t('dashboard.outcomes.putAside')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ ruleId, outcomes: { shown, disputed, dismissed } }) => (
                <tr key={ruleId}>
                  <th scope="row">
                    <span className="wording">
                      <span lang="en">{ruleName(ruleId)}</span>{' '}
                      {often.has(ruleId) && <strong className="badge">{i18n.t('dashboard.disputed.often')}</strong>}
                    </span>
                    <span className="quiet">{categoryName(ruleId)}</span>
                    <RuleReason ruleId={ruleId} />
                  </th>
                  <td className="number" data-label={i18n.t('dashboard.outcomes.shown')}>
                    {inFigures(shown)}
                  </td>
                  <Share label={i18n.t('dashboard.outcomes.calledWrong')} count={disputed} of={shown} />
                  <Share label={i18n.t('dashboard.outcomes.putAside')} count={dismissed} of={shown} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function Share({ label, count, of }: { label: string; count: number; of: number }) {
  const { figure, trust } = shareWords(count, of, 'flags');
  return (
    <td className="number" data-label={label}>
      {inFigures(count)}, {figure}
      <span className="quiet trust">{trust}</span>
    </td>
  );
}
