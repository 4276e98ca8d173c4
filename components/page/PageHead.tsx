import type { ReactNode } from 'react';
import { i18n } from '#i18n';

const PAGES = [
  { page: 'practice.html', label: i18n.t('common.pages.practice') },
  { page: 'dashboard.html', label: i18n.t('common.pages.statistics') },
  { page: 'options.html', label: i18n.t('common.pages.options') },
];

interface PageHeadProps {
  title: string;
  /** One sentence on what the page is for. */
  children: ReactNode;
  /** The page that is open: its link is left out. */
  page: string;
}

/** The head of a page that opens in a tab. */
export function PageHead({ title, children, page }: PageHeadProps) {
  return (
    <header className="page-head">
      <img src="/icon/logo.svg" alt="" />
      <div>
        <h1>{title}</h1>
        <p className="quiet">{children}</p>
      </div>
      <nav aria-label={i18n.t('common.pages.label')}>
        {PAGES.filter((other) => other.page !== page).map((other) => (
          <a key={other.page} href={other.page}>
            {other.label}
          </a>
        ))}
      </nav>
    </header>
  );
}
