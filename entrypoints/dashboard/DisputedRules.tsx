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
      <h2 id="rules">Flags that agents do not agree with</h2>
      <p className="quiet">
        “The flag is wrong” says that a rule erred; a flag that is put aside may only have been in the way. A rule is
        disputed often when more than 5% of its flags are called wrong, and that is more than chance.
      </p>
      {rules.length === 0 && <p>No flag was put aside or called wrong in these days.</p>}
      {rules.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="table-scroll card" aria-label="Rules that were disputed" tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col" className="number">
                  Shown
                </th>
                <th scope="col" className="number">
                  Called wrong
                </th>
                <th scope="col" className="number">
                  Put aside
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ ruleId, outcomes: { shown, disputed, dismissed } }) => (
                <tr key={ruleId}>
                  <th scope="row">
                    <span className="wording">
                      {ruleName(ruleId)} {often.has(ruleId) && <strong className="badge">disputed often</strong>}
                    </span>
                    <span className="quiet">{categoryName(ruleId)}</span>
                    <RuleReason ruleId={ruleId} />
                  </th>
                  <td className="number" data-label="Shown">
                    {inFigures(shown)}
                  </td>
                  <Share label="Called wrong" count={disputed} of={shown} />
                  <Share label="Put aside" count={dismissed} of={shown} />
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
