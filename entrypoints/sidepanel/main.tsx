import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../../components/CrashBoundary';
import { RecoveryDesk } from '../../utils/checklist/recoveryDesk';
import { changeHost } from '../../utils/hosts/changeHost';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { App } from './App';
import { followTab } from './followTab';
import { loadShortcuts, usePanel } from './store';
import '../../components/theme.css';
import './sidepanel.css';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

const { signal } = new AbortController();
const showRecovery = () => usePanel.setState({ recovery: desk.read(Date.now()) });
const desk = new RecoveryDesk({ toCoach: (request) => toCoach(request), onChange: showRecovery, signal });
const toCoach = followTab({
  onView: (view, tabId) => {
    usePanel.setState({ view, hostTrouble: undefined });
    desk.show(view, tabId);
    showRecovery();
  },
  signal,
});
showRecovery();
void loadShortcuts();

createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <App
        onRequest={(request) => desk.handle(request)}
        onHost={async (change) => usePanel.setState({ hostTrouble: await changeHost(change) })}
      />
    </CrashBoundary>
  </StrictMode>,
);
