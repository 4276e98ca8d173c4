import { i18n } from '#i18n';
import { useNow } from '../../components/hooks/useNow';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { ShortcutList } from '../../components/page/ShortcutList';
import { CoachPanel } from '../../components/panel/CoachPanel';
import { PanelHead } from '../../components/panelHead/PanelHead';
import { useRuling } from '../../components/settings/useRuling';
import type { HostChange } from '../../utils/hosts/hostChange';
import type { AgentRequest } from '../../utils/messages/agentRequest';
import { coachRest, readerChoice, teamOffers } from '../../utils/settings/settings';
import type { CoachChange } from '../../utils/switches/coachChange';
import { usePanel } from './store';
import { useStoreNotice } from './useStoreNotice';

const LINKS = [
  { page: 'practice.html', label: i18n.t('panel.practice') },
  { page: 'dashboard.html', label: i18n.t('panel.statistics') },
  { page: 'options.html', label: i18n.t('panel.options') },
];

interface AppProps {
  onRequest: (request: AgentRequest) => void;
  onHost: (change: HostChange) => void;
  onCoach: (change: CoachChange) => void;
}

/** The side panel: the coach's view of the active tab, and the ways to the other pages. */
export function App({ onRequest, onHost, onCoach }: AppProps) {
  const tab = usePanel((state) => state.tab);
  const reminders = usePanel((state) => state.reminders);
  const trouble = usePanel((state) => state.trouble);
  const hostTrouble = usePanel((state) => state.hostTrouble);
  const now = useNow();
  const { value: offers } = useStoredItem(teamOffers);
  const shortcuts = usePanel((state) => state.shortcuts);
  const site = usePanel((state) => state.site);
  const coachTrouble = usePanel((state) => state.coachTrouble);
  const { value: rest } = useStoredItem(coachRest);
  const { value: reader } = useStoredItem(readerChoice);
  const readerRuling = useRuling(readerChoice);
  const storeNotice = useStoreNotice();
  return (
    <>
      <main>
        <h1 className="visually-hidden">Amends</h1>
        {rest && reader && (
          <PanelHead
            view={tab.view}
            rest={rest}
            site={site}
            reader={reader}
            readerRuling={readerRuling}
            trouble={coachTrouble}
            now={now}
            onChange={onCoach}
          />
        )}
        {reminders && (
          <CoachPanel
            {...tab}
            {...reminders}
            notices={[...reminders.notices, ...(trouble ? [trouble] : []), ...(storeNotice ? [storeNotice] : [])]}
            now={now}
            offers={offers}
            hostTrouble={hostTrouble}
            onHost={onHost}
            onRequest={onRequest}
          />
        )}
      </main>
      <footer>
        <nav aria-label={i18n.t('panel.pages')}>
          {LINKS.map(({ page, label }) => (
            <a key={page} href={page} target="_blank" rel="noreferrer">
              {label}
            </a>
          ))}
        </nav>
        <ShortcutList shortcuts={shortcuts} />
      </footer>
    </>
  );
}
