import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { speakPage } from '../../utils/language/speakPage';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { Options } from './Options';
import '../../components/page/theme.css';
import '../../components/page/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');
speakPage(document);

document.title = i18n.t('common.titles.options');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <Options />
    </CrashBoundary>
  </StrictMode>,
);
