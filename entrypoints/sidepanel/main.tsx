import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followTab } from './followTab';
import { loadShortcuts, usePanel } from './store';
import '../../components/theme.css';
import './sidepanel.css';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

const request = followTab({
  onView: (view) => usePanel.setState({ view }),
  signal: new AbortController().signal,
});
void loadShortcuts();

createRoot(root).render(
  <StrictMode>
    <App onRequest={request} />
  </StrictMode>,
);
