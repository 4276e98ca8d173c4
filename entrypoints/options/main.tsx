import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { LOCALE } from '../../utils/language/locale';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { Options } from './Options';
import '../../components/page/theme.css';
import '../../components/page/page.css';

document.documentElement.lang = LOCALE;
document.title = i18n.t('options.pageTitle');

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <Options />
    </CrashBoundary>
  </StrictMode>,
);
