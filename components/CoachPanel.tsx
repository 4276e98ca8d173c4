import type { CoachView, PanelRequest } from '../utils/coach/coachView';
import { BlankNotice } from './BlankNotice';
import { ChangeAnnouncer } from './ChangeAnnouncer';
import { FlagList } from './FlagList';
import { RecoveryChecklist } from './RecoveryChecklist';
import { SituationSwitch } from './SituationSwitch';
import { TroubleNotice } from './TroubleNotice';
import { WatchingStatus } from './WatchingStatus';
import './coachPanel.css';

interface CoachPanelProps {
  view: CoachView;
  onRequest: (request: PanelRequest) => void;
}

/** All that the coach says of a reply. */
export function CoachPanel({ view, onRequest }: CoachPanelProps) {
  return (
    <div className="coach-panel">
      <WatchingStatus watching={view.watching} />
      <TroubleNotice trouble={view.trouble} />
      <ChangeAnnouncer view={view} />
      {view.watching.on && (
        <>
          <BlankNotice blanks={view.blanks} />
          <SituationSwitch
            situation={view.situation}
            recovery={view.recovery}
            onChange={(situation) => onRequest({ type: 'situation', situation })}
          />
          <FlagList flags={view.flags} onRequest={onRequest} />
          {view.recovery && <RecoveryChecklist findings={view.steps} />}
        </>
      )}
    </div>
  );
}
