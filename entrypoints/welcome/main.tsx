import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { speakPage } from '../../utils/language/speakPage';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { Welcome } from './Welcome';
import '../../components/page/theme.css';
import '../../components/page/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html has no #root');
speakPage(document);

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

document.title = i18n.t('common.titles.welcome');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <Welcome onClose={() => void close()} />
    </CrashBoundary>
  </StrictMode>,
);
