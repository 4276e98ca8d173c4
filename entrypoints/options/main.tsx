import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from './Options';
import '../../components/theme.css';
import '../../components/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Options />
  </StrictMode>,
);
