import { i18n } from '#i18n';
import type { CoachChange } from '../../utils/switches/coachChange';
import type { TabSite } from '../../utils/switches/tabSite';

interface SiteSwitchProps extends TabSite {
  onChange: (change: CoachChange) => void;
}

/** Switches the coach off on the site in front of the agent, and on again. */
export function SiteSwitch({ site, name, isSilenced, isAllowed, onChange }: SiteSwitchProps) {
  if (!isAllowed) {
    return (
      <button type="button" className="small-button" disabled>
        {i18n.t('panel.head.siteOffByTeam', { site: name })}
      </button>
    );
  }
  return (
    <button
      type="button"
      className="small-button"
      onClick={() => onChange({ type: 'switch-site', site, isOn: isSilenced })}
    >
      {isSilenced ? i18n.t('panel.head.siteOn', { site: name }) : i18n.t('panel.head.siteOff', { site: name })}
    </button>
  );
}
