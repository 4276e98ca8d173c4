import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../../components/page/CrashBoundary';
import { deleteStatistics, saveStatistics } from '../../utils/stats/allStatistics';
import { Options } from './Options';
import '../../components/page/theme.css';
import '../../components/page/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <CrashBoundary onSave={saveStatistics} onDelete={deleteStatistics}>
      <Options />
    </CrashBoundary>
  </StrictMode>,
);
