import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { speakPage } from '../../utils/language/speakPage';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { Dashboard } from './Dashboard';
import { keepFiltersInAddress } from './filtersInAddress';
import '../../components/page/theme.css';
import '../../components/page/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('dashboard/index.html has no #root');
speakPage(document);

// As long as the page exists.
keepFiltersInAddress(new AbortController().signal);

document.title = i18n.t('common.titles.statistics');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <Dashboard />
    </CrashBoundary>
  </StrictMode>,
);
