import { Fragment } from 'react';
import { i18n } from '#i18n';
import { siteName } from '../../../components/statistics/siteName';
import type { IncidentCount } from '../../../utils/incidents/incident';
import { stageName } from '../../../utils/incidents/incidentKinds';
import { incidentsBy, incidentsIn } from '../../../utils/incidents/incidentSums';
import { type FigureRow, FigureTable } from '../FigureTable';
import { inFigures, shareWords } from '../figureWords';
import { TooFewAgents } from '../TooFewAgents';
import { type CountedRows, groupsIn } from '../useCounted';
import { situationWords } from '../words';
import { beforeWords } from './incidentRates';

const GROUPS: readonly {
  by: 'stage' | 'site' | 'situation';
  name: string;
  column: string;
  wordsOf: (name: string) => string;
}[] = [
  {
    by: 'stage',
    name: i18n.t('incidentFigures.groups.stages'),
    column: i18n.t('incidentFigures.stage'),
    wordsOf: stageName,
  },
  {
    by: 'site',
    name: i18n.t('incidentFigures.groups.sites'),
    column: i18n.t('incidentFigures.groups.site'),
    wordsOf: placeName,
  },
  {
    by: 'situation',
    name: i18n.t('incidentFigures.groups.situations'),
    column: i18n.t('incidentFigures.groups.situation'),
    wordsOf: situationWords,
  },
];

/** Where incidents happen: at which stage, on which helpdesk, in which situation. */
export function IncidentGroups({ counts }: { counts: CountedRows<IncidentCount> }) {
  return (
    <div className="incident-groups">
      {GROUPS.map(({ by, name, column, wordsOf }) => {
        const nameOf = (row: IncidentCount) => row[by];
        const { rows, before, isHidden } = groupsIn(counts, nameOf);
        const all = incidentsIn(rows);
        return (
          <Fragment key={by}>
            <FigureTable
              name={name}
              columns={[column, i18n.t('incidentFigures.causes.notes'), i18n.t('incidentFigures.groups.share')]}
              rows={incidentsBy(rows, nameOf).map(([key, count]): FigureRow => {
                const then = before && incidentsIn(before.filter((row) => row[by] === key));
                return {
                  key,
                  name: wordsOf(key),
                  cells: [{ figure: inFigures(count), trust: beforeWords(then) }, shareWords(count, all, 'notes')],
                };
              })}
            />
            {isHidden && <TooFewAgents inGroups />}
          </Fragment>
        );
      })}
    </div>
  );
}

/** A note that was not written beside a conversation has no helpdesk. */
function placeName(site: string): string {
  return site === '' ? i18n.t('incidentFigures.groups.noSite') : siteName(site);
}
