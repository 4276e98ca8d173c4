import { i18n } from '#i18n';
import { isTooFew } from '../../utils/stats/figures/crowd';
import { OWN } from '../../utils/stats/figures/selection';
import { othersAmong } from '../../utils/stats/figures/shown';
import { inFigures } from './figureWords';
import { useFilters } from './filters';
import type { Figures } from './useFigures';
import { useImported } from './useImported';
import './suppression.css';

/** If the figures of others are left out, says that they are from too few agents, and what can be done. */
export function FewAgents({ sheets, isOwnAlone, crowd }: Figures) {
  const files = useImported();
  if (!isOwnAlone) return null;
  const others = othersAmong(files, crowd);
  const sentences = isTooFew(others)
    ? [filesWords(others), i18n.t('dashboard.fewAgents.fromFiveOn'), i18n.t('dashboard.fewAgents.addFiles')]
    : [
        i18n.t('dashboard.fewAgents.choiceOfFew'),
        i18n.t('dashboard.fewAgents.fromFiveOn'),
        i18n.t('dashboard.fewAgents.chooseMore'),
      ];
  return (
    <section className="card few-agents" aria-labelledby="few-agents">
      <h2 id="few-agents">
        {sheets.length > 0 ? i18n.t('dashboard.fewAgents.ownFigures') : i18n.t('dashboard.fewAgents.tooFew')}
      </h2>
      <p>{sentences.join(' ')}</p>
      {sheets.length > 0 && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => useFilters.setState({ source: OWN })}>
            {i18n.t('dashboard.fewAgents.stayWithOwn')}
          </button>
        </p>
      )}
    </section>
  );
}

function filesWords(agents: number): string {
  return i18n.t('dashboard.fewAgents.filesOf', agents, { count: inFigures(agents) });
}
