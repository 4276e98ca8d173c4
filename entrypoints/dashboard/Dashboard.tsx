import { PageHead } from '../../components/PageHead';
import { BrokenRows } from './BrokenRows';
import { FilterBar } from './FilterBar';
import { FlaggedPhrases } from './FlaggedPhrases';
import { IncidentList } from './IncidentList';
import { LeadHabits } from './LeadHabits';
import { PromisesKept } from './PromisesKept';
import { PastReplies } from './pastReplies/PastReplies';
import { WhatIsStored } from './WhatIsStored';
import './dashboard.css';

/** The parts of the page by their headings, which lie far apart once a team has used it for a while. */
const PARTS = [
  ['flagged', 'Flagged phrases'],
  ['promises', 'Promises kept'],
  ['incidents', 'Incidents'],
  ['habits', 'A lead’s habits'],
  ['stored', 'What is stored'],
];

/** The team lead's page. */
export function Dashboard() {
  return (
    <main className="page">
      <PageHead title="Statistics" page="dashboard.html">
        What was flagged in replies written in this browser and what became of it, the promises kept, and what failed.
      </PageHead>
      <nav className="parts no-print" aria-label="On this page">
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <BrokenRows />
      <FilterBar />
      <FlaggedPhrases />
      <PromisesKept />
      <IncidentList />
      <PastReplies />
      <LeadHabits />
      <WhatIsStored />
    </main>
  );
}
