import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { askOwner } from '../../utils/conversation/askOwner';
import { changeHost } from '../../utils/hosts/changeHost';
import type { AgentRequest } from '../../utils/messages/agentRequest';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { changeCoach } from '../../utils/switches/changeCoach';
import { followReminders } from '../../utils/timers/followReminders';
import { App } from './App';
import { followTab } from './followTab';
import { loadShortcuts, usePanel } from './store';
import '../../components/page/theme.css';
import './sidepanel.css';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

const { signal } = new AbortController();
const showReminders = () => usePanel.setState({ reminders: reminders(Date.now()) });
const reminders = followReminders(signal, () => showReminders());
followTab({
  onState: (tab, tabId) => usePanel.setState({ tab, tabId, hostTrouble: undefined }),
  onSite: (site) => usePanel.setState({ site }),
  signal,
});
showReminders();
void loadShortcuts();

async function ask(request: AgentRequest): Promise<void> {
  const { tabId } = usePanel.getState();
  if (tabId !== undefined) usePanel.setState({ trouble: await askOwner(tabId, request) });
}

createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <App
        onRequest={(request) => void ask(request)}
        onCoach={async (change) => usePanel.setState({ coachTrouble: await changeCoach(change) })}
        onHost={async (change) => usePanel.setState({ hostTrouble: await changeHost(change) })}
      />
    </CrashBoundary>
  </StrictMode>,
);
