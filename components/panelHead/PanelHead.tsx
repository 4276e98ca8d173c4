import { i18n } from '#i18n';
import type { CoachView } from '../../utils/coach/reply/coachView';
import type { Ruling } from '../../utils/policy/governed';
import type { ReaderChoice } from '../../utils/reader/readerChoice';
import type { CoachChange } from '../../utils/switches/coachChange';
import { type CoachRest, restAt } from '../../utils/switches/coachRest';
import type { TabSite } from '../../utils/switches/tabSite';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { headWords } from './headWords';
import { ReaderSelect } from './ReaderSelect';
import { SiteSwitch } from './SiteSwitch';
import './panelHead.css';

const PAUSE_MINUTES = 60;

interface PanelHeadProps {
  view: CoachView;
  rest: CoachRest;
  /** Undefined if nothing is coached. */
  site?: TabSite;
  reader: ReaderChoice;
  /** Undefined if the agent may choose how strict the reader is. */
  readerRuling?: Ruling;
  /** Why the last choice failed, as a sentence. */
  trouble?: string;
  /** In milliseconds since 1970. */
  now: number;
  onChange: (change: CoachChange) => void;
}

/** The head of the panel: what is flagged, and the switches for the whole coach. */
export function PanelHead({ view, rest, site, reader, readerRuling, trouble, now, onChange }: PanelHeadProps) {
  const head = useKeptFocus<HTMLElement>();
  const resting = restAt(rest, now);
  return (
    <section className="panel-head" aria-label={i18n.t('panel.head.label')} ref={head}>
      <div className="head-line">
        <img src="/icon/logo.svg" alt="" />
        <p tabIndex={-1}>
          <strong>{headWords(view, rest, now)}</strong>
        </p>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={!rest.isOff}
            checked={!rest.isOff}
            onChange={({ target }) => onChange({ type: 'switch-coach', isOn: target.checked })}
          />
          {i18n.t('panel.head.coach')}
        </label>
      </div>
      {resting !== 'coach-off' && (
        <div className="head-controls">
          {resting === 'paused' ? (
            <button type="button" className="small-button" onClick={() => onChange({ type: 'resume' })}>
              {i18n.t('panel.head.resume')}
            </button>
          ) : (
            <button
              type="button"
              className="small-button"
              onClick={() => onChange({ type: 'pause', minutes: PAUSE_MINUTES })}
            >
              {i18n.t('panel.head.pauseForAnHour')}
            </button>
          )}
          {site && <SiteSwitch {...site} onChange={onChange} />}
          <ReaderSelect choice={reader} ruling={readerRuling} onChange={onChange} />
        </div>
      )}
      <p className="complaint" role="alert">
        {trouble}
      </p>
    </section>
  );
}
