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
        Off on {name}: set by your team
      </button>
    );
  }
  return (
    <button
      type="button"
      className="small-button"
      onClick={() => onChange({ type: 'switch-site', site, isOn: isSilenced })}
    >
      {isSilenced ? `Turn back on for ${name}` : `Turn off on ${name}`}
    </button>
  );
}
