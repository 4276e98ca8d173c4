import { CoachPanel } from '../../components/CoachPanel';
import { ShortcutList } from '../../components/ShortcutList';
import { useNow } from '../../components/useNow';
import type { AgentRequest } from '../../utils/agentRequest';
import { usePanel } from './store';

const LINKS = [
  { page: 'practice.html', label: 'Practice' },
  { page: 'dashboard.html', label: 'Statistics' },
  { page: 'options.html', label: 'Options' },
];

/** The side panel: the coach's view of the active tab, and the ways to the other pages. */
export function App({ onRequest }: { onRequest: (request: AgentRequest) => void }) {
  const view = usePanel((state) => state.view);
  const recovery = usePanel((state) => state.recovery);
  const now = useNow();
  const shortcuts = usePanel((state) => state.shortcuts);
  return (
    <>
      <main>
        <h1 className="visually-hidden">Amends</h1>
        {recovery && <CoachPanel view={view} {...recovery} now={now} onRequest={onRequest} />}
      </main>
      <footer>
        <nav aria-label="Pages of Amends">
          {LINKS.map(({ page, label }) => (
            <a key={page} href={page} target="_blank" rel="noreferrer">
              {label}
            </a>
          ))}
        </nav>
        <ShortcutList shortcuts={shortcuts} />
      </footer>
    </>
  );
}
