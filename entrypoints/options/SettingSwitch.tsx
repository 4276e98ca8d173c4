import { useId } from 'react';
import { type StoredItem, useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';

interface SettingSwitchProps {
  item: StoredItem<boolean>;
  label: string;
  hint: string;
}

/** A setting that is on or off. */
export function SettingSwitch({ item, label, hint }: SettingSwitchProps) {
  const { value, change, trouble } = useStoredItem(item);
  const hintId = useId();
  const ruling = useRuling(item);
  return (
    <div className="setting">
      {value !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={value}
            disabled={ruling !== undefined}
            aria-describedby={hintId}
            onChange={({ target }) => change(target.checked)}
          />
          {label}
        </label>
      )}
      <p className="quiet" id={hintId}>
        {hint}
      </p>
      <SetByTeam ruling={ruling} />
      {trouble && <p className="trouble">{trouble}</p>}
    </div>
  );
}
