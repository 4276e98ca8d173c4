import { i18n } from '#i18n';
import type { Ruling } from '../../utils/policy/governed';
import './setByTeam.css';

/** Says that the team has settled a setting, and why; renders nothing if it has not. */
export function SetByTeam({ ruling }: { ruling: Ruling | undefined }) {
  if (!ruling) return null;
  return (
    <p className="set-by-team">
      <strong>{i18n.t('options.setByTeam')}</strong> {ruling.reason}
    </p>
  );
}
