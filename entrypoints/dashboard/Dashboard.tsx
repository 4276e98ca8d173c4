import { memo, useDeferredValue, useEffect } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '../../components/page/PageHead';
import { Agents } from './Agents';
import { BrokenRows } from './BrokenRows';
import { ChecklistSteps } from './ChecklistSteps';
import { DisputedRules } from './DisputedRules';
import { ExportPanel } from './ExportPanel';
import { FewAgents } from './FewAgents';
import { FilterBar } from './FilterBar';
import { FlaggedPhrases } from './FlaggedPhrases';
import { FourAnswers } from './FourAnswers';
import { Helpdesks } from './Helpdesks';
import { ImportPanel } from './ImportPanel';
import { Incidents } from './incidents/Incidents';
import { KeyFigures } from './KeyFigures';
import { LeadHabits } from './LeadHabits';
import { NoFigures } from './NoFigures';
import { PhraseTable } from './PhraseTable';
import { PrintHead } from './PrintHead';
import { PastReplies } from './pastReplies/PastReplies';
import { PromisesKept } from './promises/PromisesKept';
import { StoreLogin } from './StoreLogin';
import { Trend } from './Trend';
import { type Figures, NO_FIGURES, useFigures } from './useFigures';
import { WeekHours } from './WeekHours';
import { WhatIsStored } from './WhatIsStored';
import './dashboard.css';
import './exchange.css';
import './figures.css';
import './habits.css';
import './incidents/incidents.css';
import './print.css';

/** The parts with figures, by their headings. */
const PARTS_WITH_FIGURES = [
  ['figures', i18n.t('dashboard.parts.figures')],
  ['trend', i18n.t('dashboard.parts.trend')],
  ['phrases', i18n.t('dashboard.parts.phrases')],
  ['rules', i18n.t('dashboard.parts.rules')],
  ['helpdesks', i18n.t('dashboard.parts.helpdesks')],
  ['checklist', i18n.t('dashboard.parts.checklist')],
  ['agents', i18n.t('dashboard.parts.agents')],
];
const OTHER_PARTS = [
  ['promises', i18n.t('dashboard.parts.promises')],
  ['flagged', i18n.t('dashboard.parts.flagged')],
  ['incidents', i18n.t('dashboard.parts.incidents')],
  ['export', i18n.t('dashboard.parts.export')],
  ['import', i18n.t('dashboard.parts.import')],
  ['past-replies', i18n.t('dashboard.parts.pastReplies')],
  ['habits', i18n.t('dashboard.parts.habits')],
  ['stored', i18n.t('dashboard.parts.stored')],
];

/** The team lead's page. */
export function Dashboard() {
  const figures = useFigures();
  // The first screen waits for nothing below it.
  const below = useDeferredValue(figures, undefined);
  const isBelow = below !== undefined;
  useEffect(() => {
    // A link may point to what was not there yet when it was followed.
    if (isBelow && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isBelow]);
  const isEmpty = figures?.sheets.every(({ flags, replies }) => flags.length === 0 && replies.watched === 0) ?? true;
  return (
    <main className="page">
      <PageHead title={i18n.t('dashboard.title')} page="dashboard.html">
        {i18n.t('dashboard.intro')}
      </PageHead>
      <PrintHead />
      {below && <BrokenRows />}
      <FilterBar {...(figures ?? NO_FIGURES)} />
      {import.meta.env.STORE_ORIGIN ? <StoreLogin /> : null}
      {figures?.trouble && (
        <p className="trouble" role="alert">
          {figures.trouble}
        </p>
      )}
      {figures && <FewAgents {...figures} />}
      {figures && !figures.trouble && isEmpty && !figures.isOwnAlone && <NoFigures />}
      {figures && !isEmpty && <FourAnswers {...figures} />}
      <nav className="parts no-print" aria-label={i18n.t('dashboard.onThisPage')}>
        {[...(isEmpty ? [] : PARTS_WITH_FIGURES), ...OTHER_PARTS].map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {figures && !isEmpty && <KeyFigures {...figures} />}
      {below && !isEmpty && <FiguresBelow {...below} />}
      {below && (
        <>
          <PromisesBelow />
          <DaysBelow {...below} />
          <IncidentsBelow {...below} />
        </>
      )}
      <ExportPanel />
      <ImportPanel />
      <PastReplies />
      <LeadHabits />
      <WhatIsStored />
    </main>
  );
}

// Not rendered again while others are: their props stay the same until it is their turn.
const FiguresBelow = memo((figures: Figures) => (
  <>
    <Trend {...figures} />
    <PhraseTable {...figures} />
    <DisputedRules {...figures} />
    <Helpdesks {...figures} />
    <ChecklistSteps {...figures} />
    <WeekHours {...figures} />
    <Agents {...figures} />
  </>
));
const PromisesBelow = memo(PromisesKept);
const DaysBelow = memo(FlaggedPhrases);
const IncidentsBelow = memo(Incidents);
