import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Practice } from './Practice';
import '../../components/theme.css';
import '../../components/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('practice/index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Practice />
  </StrictMode>,
);
